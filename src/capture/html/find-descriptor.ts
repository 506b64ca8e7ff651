import type { Descriptor } from "../../domain/descriptor.ts";
import { describe } from "../describe.ts";
import type { Found } from "../extracted-document.ts";
import { findArticleNode, typesOf, valueText } from "./find-article-node.ts";
import type { PageFacts } from "./page-facts.ts";

const META = [
  "article:section",
  "article:opinion",
  "og:article:section",
  "parsely-section",
  "prism.section",
  "section",
  "page.section",
  "dc.type",
  "article:content_type",
  "contenttype",
  "content-type",
  "pagetype",
  "page type",
  "citation_article_type",
];

/** Finds what kind of source the page is. "unknown" is not found. */
export function findDescriptor(
  facts: PageFacts,
  title: string | null,
  url: string | null,
  text: string,
): Found<Descriptor> | null {
  const node = findArticleNode(facts.jsonLd);
  const sections = Array.isArray(node?.articleSection) ? node.articleSection : [node?.articleSection];
  const hints = [
    ...(node === null ? [] : typesOf(node)),
    ...sections.map(valueText).filter((section) => section !== null),
    ...META.flatMap((key) => facts.meta.get(key) ?? []),
    ...facts.lines
      .filter((line) => line.kind === "kicker")
      .slice(0, 3)
      .map((line) => line.text),
  ];
  const original = facts.meta.get("og:title")?.[0] ?? facts.documentTitle ?? title;
  const stated = describe({ text: "", title: original, url, hints });
  if (stated !== "unknown") return { value: stated, origin: "structured" };
  const told = describe({ text, title, url, hints });
  return told === "unknown" ? null : { value: told, origin: "text" };
}
