import type { Found } from "../extracted-document.ts";
import { findArticleNode, typesOf, valueText } from "./find-article-node.ts";
import type { PageFacts } from "./page-facts.ts";
import { resolveNodes } from "./resolve-nodes.ts";

const META = [
  "publisher",
  "dc.publisher",
  "dcterms.publisher",
  "citation_journal_title",
  "application-name",
  "apple-mobile-web-app-title",
];

/** Finds the name under which the article was published: what the site calls itself, else its publishing house. */
export function findPublisher(facts: PageFacts, title: string | null): Found<string> | null {
  const article = findArticleNode(facts.jsonLd);
  const site = facts.jsonLd.find((node) => typesOf(node).includes("WebSite"));
  const names = [
    ...(facts.meta.get("og:site_name") ?? []),
    ...resolveNodes(article?.publisher, facts.jsonLd).map(valueText),
    valueText(site?.name),
    ...META.flatMap((key) => facts.meta.get(key) ?? []),
    ...(facts.properties.get("publisher.name") ?? []),
  ];
  const name = names.find(
    (text) => text !== null && text.length <= 100 && /\p{L}/u.test(text) && !/^https?:/.test(text),
  );
  if (name) return { value: name, origin: "structured" };
  // "Headline - The Daily Name": what stands behind the headline in the browser's title bar.
  const [, rest = null] = title === null ? [] : (facts.documentTitle ?? "").split(title);
  const last = /^\s+[|–—-]\s+(?:.*\s[|–—-]\s+)?(\S.{1,60})$/.exec(rest ?? "")?.[1];
  return last === undefined ? null : { value: last, origin: "text" };
}
