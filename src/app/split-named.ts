import type { ListedArticle } from "../domain/listed-article.ts";
import { matchTitle } from "./match-title.ts";

/** Parts looked at together at the most: no title holds more commas, and a list may be long. */
const MOST_JOINED = 12;

/**
 * Parts a list of articles that a person typed with commas between, where a comma may also stand in a title: what is an id is one;
 * of the rest, the longest run of parts that an article is called. From the first part on that names no one article, all stand by
 * themselves. Addresses, which hold commas of their own, are not parted.
 */
export function splitNamed(articles: readonly ListedArticle[], typed: string): readonly string[] {
  if (typed.includes("://")) return [typed];
  const ids = new Set(articles.map(({ id }) => id));
  const withCommas = articles.filter(({ metadata }) => metadata.title.includes(","));
  const parts = typed.split(",");
  const named: string[] = [];
  let isLost = false;
  for (let at = 0; at < parts.length; ) {
    const name = (length: number): string => joined(parts.slice(at, at + length));
    const matches = (length: number) => matchTitle(length === 1 ? articles : withCommas, name(length)).length;
    const lengths = Array.from({ length: Math.min(parts.length - at, MOST_JOINED) }, (_, index) => index + 1);
    const isPlain: boolean = isLost || name(1) === "" || ids.has(name(1));
    const length: number = isPlain ? 1 : (lengths.findLast((count) => matches(count) > 0) ?? 1);
    isLost ||= !isPlain && matches(length) !== 1;
    if (name(length) !== "") named.push(name(length));
    at += length;
  }
  return named;
}

function joined(parts: readonly string[]): string {
  return parts.join(",").trim();
}
