import type { Found } from "../extracted-document.ts";
import { bareText } from "./bare-text.ts";
import { findArticleNode, valueText } from "./find-article-node.ts";
import type { PageFacts } from "./page-facts.ts";

const SEPARATOR = /\s+[|\-–—·•:»«~]+\s+|\s*[|»«]\s*|\s+::\s+/g;

/** What the site may call itself: its names in the metadata, and the labels of its host. */
function siteNames(facts: PageFacts): readonly string[] {
  const names = [
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "dc.publisher",
    "publisher",
    "twitter:site",
  ].flatMap((key) => facts.meta.get(key) ?? []);
  for (const node of facts.jsonLd)
    for (const name of [valueText(node.publisher), node["@type"] === "WebSite" ? valueText(node.name) : null])
      if (name) names.push(name);
  const host = facts.url === null ? "" : (URL.parse(facts.url)?.hostname ?? "");
  return [...names, host, host.replace(/^www\./, ""), ...host.split(".").filter((label) => label.length > 3)]
    .map(bareText)
    .filter((name) => name !== "");
}

function isSiteName(text: string, names: readonly string[]): boolean {
  const name = bareText(text).replace(/^the/, "");
  return name !== "" && names.some((other) => other.replace(/^the/, "") === name);
}

/** Takes the names of site and section off a title, where another title of the page or the site's name vouches for it. */
function strip(title: string, names: readonly string[], headlines: readonly string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  for (const cut of cuts) {
    const start = title.slice(0, cut.index);
    if (headlines.some((headline) => bareText(headline) === bareText(start))) return start;
  }
  const last = cuts.at(-1);
  if (last && isSiteName(title.slice(last.index + last[0].length), names))
    return strip(title.slice(0, last.index), names, headlines);
  const first = cuts[0];
  if (first && isSiteName(title.slice(0, first.index), names))
    return strip(title.slice(first.index + first[0].length), names, headlines);
  return title;
}

/** In characters; what is longer is a text. */
const MAX_TITLE_LENGTH = 500;

/** What publishers write before a headline to say what kind of piece it is; the descriptor tells that. */
const LABEL = /^(?:opinion|analysis|editorial|comment|commentary|perspective|exclusive|live|video|watch)\s*\|\s+/i;

/** Finds the article's own title, without the names of site and section. */
export function findTitle(facts: PageFacts): Found<string> | null {
  const node = findArticleNode(facts.jsonLd);
  const meta = (key: string) => facts.meta.get(key)?.[0] ?? null;
  const headline = node === null ? null : (valueText(node.headline) ?? valueText(node.name));
  const headlines = facts.lines.filter((line) => line.kind === "headline").map((line) => line.text);
  const stated = [
    headline,
    meta("og:title"),
    meta("twitter:title"),
    meta("dc.title"),
    meta("citation_title"),
    meta("parsely-title"),
    meta("sailthru.title"),
    meta("title"),
  ];
  // Of several headlines on the page the article's is the one that the title bar repeats.
  const bar = bareText(facts.documentTitle ?? "");
  const seen = [...headlines.filter((text) => bar.includes(bareText(text))), ...headlines, facts.documentTitle];
  const names = siteNames(facts);
  const references = [headline, ...headlines].filter((text) => text !== null);
  const candidates = [
    ...stated.map((value) => ({ value, origin: "structured" as const })),
    ...seen.map((value) => ({ value, origin: "text" as const })),
  ].flatMap(({ value, origin }) => {
    const title =
      value === null || value.length > MAX_TITLE_LENGTH
        ? ""
        : strip(value, names, references).replace(LABEL, "").trim();
    return title.length < 2 || isSiteName(title, names) ? [] : [{ value: title, origin }];
  });
  const first = candidates[0];
  if (first === undefined) return null;
  // A headline that was escaped on its way or cut short gives way to one that stands whole elsewhere on the page.
  const raw = typeof node?.headline === "string" ? node.headline : "";
  if (first.value === headline && /&#?\w+;/.test(raw)) {
    return candidates.slice(1).find((other) => bareText(other.value) === bareText(first.value)) ?? first;
  }
  if (/(?:…|\.\.\.)$/.test(first.value)) {
    const start = bareText(first.value);
    return (
      candidates.find(
        (other) => bareText(other.value).length > start.length && bareText(other.value).startsWith(start),
      ) ?? first
    );
  }
  return first;
}
