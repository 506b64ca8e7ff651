import type { Found } from "../extracted-document.ts";
import { findArticleNode, valueText } from "./find-article-node.ts";
import type { PageFacts } from "./page-facts.ts";

/** Finds the language that the page states, as an ISO 639-1 code. */
export function findLanguage(facts: PageFacts): Found<string> | null {
  const meta = (key: string) => facts.meta.get(key)?.[0];
  const stated = [
    valueText(findArticleNode(facts.jsonLd)?.inLanguage),
    facts.lang,
    meta("og:locale"),
    meta("content-language"),
    meta("language"),
    meta("dc.language"),
  ];
  for (const value of stated) {
    const code = /^([a-z]{2})(?:[-_]|$)/i.exec(value?.trim() ?? "")?.[1];
    if (code !== undefined) return { value: code.toLowerCase(), origin: "structured" };
  }
  return null;
}
