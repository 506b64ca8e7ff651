import { analyse } from "../../src/language/analyse.ts";

/** The share of a text's words, stemmed and without stop words, that stand in the source: 0 to 1. */
export function wordOverlap(text: string, source: string): number {
  const words = new Set(analyse(text, "en").map(({ term }) => term));
  const known = new Set(analyse(source, "en").map(({ term }) => term));
  return [...words].filter((word) => known.has(word)).length / Math.max(1, words.size);
}
