import { plainText } from "./plain-text.ts";
import type { JsonLdNode } from "./read-json-ld.ts";

const ARTICLE = /(?:Article|Posting|Report|Review|Statement|Release|Story|Recipe|HowTo|Guide)$/;

/** The type names of a node, without the address of their vocabulary. */
export function typesOf(node: JsonLdNode): readonly string[] {
  const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
  return types.filter((type) => typeof type === "string").map((type) => type.replace(/^.*[/#:]/, ""));
}

/** The plain text of a value: a string, or the name of a thing; of a list its first. Null where there is none. */
export function valueText(value: unknown): string | null {
  if (typeof value === "string") return plainText(value) || null;
  if (typeof value === "number") return String(value);
  // No publisher nests deeper than a list of things with lists of names; what does is not followed.
  if (Array.isArray(value))
    return value.map((item) => (Array.isArray(item) ? null : valueText(item))).find((text) => text !== null) ?? null;
  if (typeof value === "object" && value !== null) {
    const { name, "@value": literal } = value as JsonLdNode;
    const words = name ?? literal;
    return typeof words === "object" && !Array.isArray(words) ? null : valueText(words);
  }
  return null;
}

/** The node that describes the article of the page: of several the one with most of what a citation needs, then the first. */
export function findArticleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  let best: JsonLdNode | null = null;
  let bestScore = 0;
  for (const node of nodes) {
    if (!typesOf(node).some((type) => ARTICLE.test(type))) continue;
    const score = 1 + ["headline", "datePublished", "author"].filter((key) => node[key] !== undefined).length;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}
