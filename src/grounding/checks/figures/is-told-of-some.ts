import type { Span } from "../../../domain/span.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";

/**
 * Whether a quote tells a deed of some of the times that it names and not of the others: "refused" of "it asked in 1962, was refused,
 * and asked again in 1989". A time belongs to the last verb before it, or to the one right behind it, "and in 2017 withdrew"; what follows them all may be told of all.
 * @param deed the root of its verb
 * @param times in order
 */
export function isToldOfSome(quote: string, deed: string, times: readonly Span[]): boolean {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return false;
  const verbs = tagWords(quote).filter(({ pos }) => pos === "VERB");
  const isDeed = (verb: (typeof verbs)[number] | undefined) => verb !== undefined && wordRoot(verb) === deed;
  const verbOf = ({ start, end }: Span) =>
    verbs.find(
      ({ span }) => span.start >= end && /^,?\s(?:(?:it|he|she|they)\s)?$/u.test(quote.slice(end, span.start)),
    ) ?? verbs.findLast(({ span }) => span.end <= start);
  const own = times.filter((time) => isDeed(verbOf(time)));
  if (own.length > 0) return own.length < times.length;
  return verbs.some((verb) => isDeed(verb) && verb.span.start > first.start && verb.span.end < last.start);
}
