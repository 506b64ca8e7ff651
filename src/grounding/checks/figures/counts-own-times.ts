import type { Span } from "../../../domain/span.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { readTimes } from "../dates/read-times.ts";
import { saysTime } from "../dates/says-time.ts";
import type { TimeReading } from "../dates/time-reading.ts";
import { isToldOfSome } from "./is-told-of-some.ts";
import { isPerson } from "./people.ts";
import type { Quantity } from "./quantity.ts";

/** What stands before the first time of a list that stands by itself: "three requests have come, in …". */
const OPENS = /[,:(–—]\s?(?:(?:first|namely|once)\s)?(?:(?:in|on|at)\s(?:the\s)?)?$/iu;
const JOINS =
  /^(?:,\s|,?\s(?<last>and)\s)(?:(?:then|again|once more|once again|most recently|finally|lastly)\s)?(?:(?:in|on|at)\s(?:the\s)?)?$/iu;

/**
 * Whether a claim spells out when each of the deeds took place that it counts: "three requests have come, in 1962, 1989 and 2017",
 * "it sank twice, in May and again in June". Where the quotes tell them in the plural, each time may have seen several, where they
 * name a further time besides, there may have been more of them; what they tell of some is not told of all; and people are no deeds.
 * @param figures all figures of the claim
 * @param quotes the quoted sentences
 */
export function countsOwnTimes(
  text: string,
  { kind, unit, measure, high, value, bound, span, phrase, nouns: [noun] }: Quantity,
  figures: readonly Quantity[],
  quotes: readonly string[],
): boolean {
  const isTimes = kind === "times" && /^twice$|\btimes$/iu.test(text.slice(span.start, span.end));
  const isCount = kind === "number" && unit === null && measure === null && noun !== undefined && !isPerson(noun);
  if (!(isTimes || isCount) || high !== null || bound !== "exact") return false;
  if (isCount && quotes.some((quote) => wordsOf(quote).includes(noun))) return false;
  const times = readTimes(text).filter((time) => time.span.start >= phrase.end);
  const first = times.findIndex((time, index) => {
    const before = text.slice(phrase.end, time.span.start);
    return OPENS.test(before) && !/[.;]\s/u.test(before) && countRun(text, times.slice(index)) > 1;
  });
  const start = times[first]?.span.start;
  if (start === undefined) return false;
  const listed = times.slice(first, first + countRun(text, times.slice(first)));
  const isNearest = !figures.some((other) => other.span.start > span.start && other.span.start < start);
  if (!isNearest || listed.length !== value || tellFurther(listed, quotes)) return false;
  const deeds = deedsOf(text, { start, end: listed.at(-1)?.span.end ?? start });
  return !quotes.some((quote) => {
    const told = readTimes(quote).filter(({ fields }) => listed.some((time) => saysTime(time.fields, fields)));
    const spans = told.map((time) => time.span);
    return deeds.some((deed) => isToldOfSome(quote, deed, spans));
  });
}

/** The roots of the verbs before a list, and of the one behind it whose subject it belongs to: "three requests, in …, were refused". */
function deedsOf(text: string, list: Span): readonly string[] {
  const verbs = tagWords(text).filter(({ pos }) => pos === "VERB");
  const before = verbs.filter(({ span }) => span.end <= list.start);
  const after = verbs.find(
    ({ span }) =>
      span.start >= list.end && /^[,)–—]\s(?!and\b|but\b|while\b)[^,;:]*$/u.test(text.slice(list.end, span.start)),
  );
  return [...before, ...(after === undefined ? [] : [after])].map(wordRoot);
}

/** Whether a quote that tells one of some times names another of the same kind, such as another year. */
function tellFurther(listed: readonly TimeReading[], quotes: readonly string[]): boolean {
  const kinds = new Set(listed.map(kindOf));
  return quotes.some((quote) => {
    const told = readTimes(quote).filter((time) => isPoint(time) && kinds.has(kindOf(time)));
    const isListed = ({ fields }: TimeReading) => listed.some((time) => saysTime(time.fields, fields));
    return told.some(isListed) && !told.every(isListed);
  });
}

function kindOf({ fields }: TimeReading): string {
  return Object.keys(fields).sort().join(" ");
}

const isPoint = ({ relation }: TimeReading): boolean => relation === null || relation === "at";

/** How many times of a text, from the first given, make up a list that ends with "and"; 0: it has no such end. */
function countRun(text: string, times: readonly TimeReading[]): number {
  for (const [index, time] of times.entries()) {
    if (!isPoint(time)) return 0;
    const next = times[index + 1];
    const join =
      next === undefined ? null : JOINS.exec(text.slice(time.span.end, Math.max(time.span.end, next.span.start)));
    if (next === undefined || join === null) return 0;
    if (join.groups?.last !== undefined) return isPoint(next) ? index + 2 : 0;
  }
  return 0;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}
