import type { Found } from "../extracted-document.ts";
import { bareText } from "./bare-text.ts";
import { belowHeadline } from "./below-headline.ts";
import { findArticleNode, valueText } from "./find-article-node.ts";
import type { PageFacts } from "./page-facts.ts";
import { isPersonName, readNames } from "./read-names.ts";
import { resolveNodes } from "./resolve-nodes.ts";

/** Where publishers state authors: fields made for the article before the one that many systems fill for the whole site. */
const META = [
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "citation_author",
  "article:author",
  "og:article:author",
  "author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "byline",
  "authors",
  "mrf:authors",
  "cxenseparse:author",
];

/** Bibliographic fields put the family name first. */
const FAMILY_NAME_FIRST = new Set(["citation_author", "dc.creator", "dcterms.creator"]);

/** In characters; what is longer is a text. */
const MAX_BYLINE_LENGTH = 500;

/** More names than this are a list of staff. */
const MAX_AUTHORS = 12;

function bare(name: string): string {
  return bareText(name.replace(/^the /i, ""));
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/\S+$/.test(text);
}

function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(bare(name))) seen.set(bare(name), name);
  return [...seen.values()];
}

function metaAuthors(facts: PageFacts, key: string): readonly string[] {
  const values = (facts.meta.get(key) ?? []).filter((value) => !isAddress(value));
  return values.map((value) =>
    FAMILY_NAME_FIRST.has(key) ? value.replace(/^(\p{L}[\p{L}'’-]+), ([^,]+)$/u, "$2 $1") : value,
  );
}

/** The first line below the headline that is nothing but names; of links to people also those that follow at once. */
function visibleAuthors(facts: PageFacts, title: string | null): readonly string[] {
  const lines = belowHeadline(facts.lines, title);
  const start = lines.findIndex(
    (line) =>
      (line.kind === "byline" || line.kind === "author") &&
      readNames(line.text).length > 0 &&
      readNames(line.text).every(isPersonName),
  );
  const first = lines[start];
  if (first === undefined) return [];
  const authors = [...readNames(first.text)];
  for (const line of lines.slice(start + 1)) {
    const names = readNames(line.text);
    if ((line.kind !== "author" && line.kind !== "byline") || names.length === 0 || !names.every(isPersonName)) break;
    authors.push(...names);
  }
  // An outer element says more than the name it holds: "Ann Lee Sports Editor" beside "Ann Lee".
  return authors.filter((name) => !authors.some((other) => name.startsWith(`${other} `)));
}

/** Finds the authors as the page names them, joined by ", ". */
export function findByline(facts: PageFacts, title: string | null, publisher: string | null): Found<string> | null {
  const house = bare(publisher ?? "");
  const isHouse = (name: string) => {
    const rest = bare(name).startsWith(house) ? bare(name).slice(house.length) : null;
    return house !== "" && (rest === "" || rest === "com" || rest === "news" || rest === "online");
  };
  const node = findArticleNode(facts.jsonLd);
  const linked = resolveNodes(node?.author ?? node?.creator, facts.jsonLd)
    .map(valueText)
    .filter((text) => text !== null);
  const sources = [
    { origin: "structured", values: linked },
    ...META.map((key) => ({ origin: "structured", values: metaAuthors(facts, key) }) as const),
    { origin: "structured", values: facts.properties.get("author.name") ?? facts.properties.get("author") ?? [] },
    { origin: "text", values: visibleAuthors(facts, title) },
  ] as const;
  let fallback: Found<string> | null = null;
  for (const { values, origin } of sources) {
    const names = unique(
      values.filter((value) => value.length <= MAX_BYLINE_LENGTH && !isAddress(value)).flatMap(readNames),
    );
    if (names.length === 0 || names.length > MAX_AUTHORS) continue;
    // A house that names itself as author speaks only where no person is named.
    const people = names.filter((name) => !isHouse(name));
    if (people.length > 0) return { value: people.join(", "), origin };
    fallback ??= { value: names.join(", "), origin };
  }
  return fallback;
}
