import type { Found } from "../extracted-document.ts";
import { writeAddress } from "../write-address.ts";
import { findArticleNode } from "./find-article-node.ts";
import type { PageFacts } from "./page-facts.ts";

function absolute(value: unknown, base: string | null): string | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  const url = URL.parse(value.trim(), base ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = "";
  return writeAddress(url);
}

/** A canonical address that names a site's front page names no article; some systems write it on every page. */
function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}

/** Finds the canonical address that the page states for itself. The address it came from serves where it states none. */
export function findPageUrl(facts: PageFacts): Found<string> | null {
  const article = findArticleNode(facts.jsonLd);
  const entity = article?.mainEntityOfPage;
  const stated = [
    facts.canonical,
    facts.meta.get("og:url")?.[0],
    typeof entity === "object" && entity !== null && "@id" in entity ? entity["@id"] : entity,
    article?.url,
  ];
  const own = absolute(facts.url, null);
  for (const value of [...stated, own]) {
    const url = absolute(value, facts.url);
    if (url !== null && (!isFrontPage(url) || url === own)) return { value: url, origin: "structured" };
  }
  return null;
}
