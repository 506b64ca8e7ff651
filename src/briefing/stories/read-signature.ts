import { analyse } from "../../language/analyse.ts";
import { countries } from "../../language/countries.ts";
import { readNames } from "../../language/read-names.ts";
import type { StoryArticle } from "./story-article.ts";

/** What a term of the title counts beside its first mention in the lead. */
const TITLE_WEIGHT = 1;
/**
 * What a term counts that stands in a name: who and where tell two fires apart, and one fire in other words together. Countries
 * tell little: much of what happens in one is another event.
 */
const NAME_WEIGHT = 2;

/** What an article's opening says, by index term, before it is known how rare each is. */
export type Signature = ReadonlyMap<string, number>;

/** Reads the terms of an article's title and lead: the oftener one stands there, the more it weighs. */
export function readSignature({ title, lead, language }: StoryArticle): Signature {
  const counts = new Map<string, number>();
  const named = new Set<string>();
  const names = readNames(lead).flatMap(({ span, text }) => (countries.has(text.toLowerCase()) ? [] : [span]));
  for (const { term, span } of analyse(lead, language)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    if (names.some(({ start, end }) => span.start >= start && span.end <= end)) named.add(term);
  }
  const weights = new Map([...counts].map(([term, count]) => [term, 1 + Math.log(count)]));
  for (const term of new Set(analyse(title, language).map((token) => token.term)))
    weights.set(term, (weights.get(term) ?? 0) + TITLE_WEIGHT);
  for (const term of named) weights.set(term, NAME_WEIGHT * (weights.get(term) ?? 0));
  return weights;
}
