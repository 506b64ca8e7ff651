import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import type { Statement } from "../statement.ts";
import type { Check, ClaimUnderCheck } from "./check.ts";
import { belongsElsewhere } from "./dates/belongs-elsewhere.ts";
import { isPublishingDate } from "./dates/is-publishing-date.ts";
import { readDatelines } from "./dates/read-datelines.ts";
import { readTimes } from "./dates/read-times.ts";
import { resolveTime } from "./dates/resolve-time.ts";
import { bearsOutRelation, isSameOffset, saysTime } from "./dates/says-time.ts";
import type { Relation, TimeFields, TimeReading } from "./dates/time-reading.ts";
import { bearsOutBound, readBound } from "./figures/bounds.ts";
import type { Bound } from "./figures/quantity.ts";
import { isCopied } from "./is-copied.ts";
import { isEnglish } from "./is-english.ts";
import { type QuotedSentence, quotedSentences } from "./quoted-sentences.ts";
import { readQuotations } from "./read-quotations.ts";

/** A time that a quote names, with every meaning it may have in its article. */
interface SaidTime {
  readonly reading: TimeReading;
  readonly text: string;
  readonly meanings: readonly TimeFields[];
  readonly sentence: string;
  readonly bound: Bound;
  readonly quote: Statement;
}

/** What will have happened by a time needs a quote that gives it as an end; what did happen may have happened in it. */
const YET_TO_COME = /\b(?:will|would|shall|should|must|expected|due|likely)\b/iu;
/** "By the end of the year", "up 4% year on year": which, the quotes need not tell by the same words. */
const IS_ITS_OWN = /^(?:the (?:year|month)|(\p{L}+)[- ](?:over|on)[- ]\1)$/iu;
/** The same of another time: "the end of the month", "month on month". */
const LIKE_IT =
  /\b(?:(?:end|start|beginning|middle|rest|remainder) of (?:the|this|next|last)|(\p{L}+)[- ](?:over|on)[- ]\1)\b/iu;
const ENDS: ReadonlySet<Relation | null> = new Set(["by", "before", "until"]);

/**
 * Refuses a claim that names a time which its quotes do not name: another day, month, year, weekday or hour, or a more precise
 * one. Words such as "yesterday" in a quote are counted from its article's publishing date and from nothing else; in a claim
 * they would be counted from the day it is read, and are refused where the article's date lets it name the day.
 */
export const checkDates: Check = (claim) => {
  const fault = isEnglish(claim) ? findFault(claim) : null;
  return fault === null || isCopied(claim) ? null : fault;
};

function findFault(claim: ClaimUnderCheck): string | null {
  const quotations = readQuotations(claim.text) ?? [];
  const sentences = quotedSentences(claim);
  const claimed = readTimes(claim.text).filter(
    ({ span }) =>
      !quotations.some(({ start, end }) => start <= span.start && span.end <= end) &&
      !isItsOwn(claim.text, span, sentences),
  );
  if (claimed.length === 0) return null;
  const said = sentences.flatMap(({ text, quote }): readonly SaidTime[] => {
    const days = daysOf(quote.article, sentences);
    return readTimes(text).map((reading) => ({
      reading,
      text: text.slice(reading.span.start, reading.span.end),
      sentence: text,
      bound: boundOf(reading, text),
      meanings: [
        ...days.flatMap((day) => resolveTime(reading, text, day)),
        ...inYearBeside(reading, text, quote, sentences),
      ],
      quote,
    }));
  });
  for (const time of claimed) {
    const words = claim.text.slice(time.span.start, time.span.end);
    const named = nameYear(claim.text, time);
    if (said.some((one) => isSaid(time, claim.text, one) || (named !== null && isSaid(named, claim.text, one)))) {
      const stale = time.offset === null ? null : nameDay(time, said);
      if (stale === null || claimed.some(({ fields }) => fields.day !== undefined)) continue;
      return `The claim says “${words}”, which its reader would count from another day; the article means ${stale}.`;
    }
    if (isPublishingDate(time, claim)) continue;
    if (said.length === 0) return `The claim says “${words}”, but its quotes name no time.`;
    const isAlike = said.some(({ text }) => text.toLowerCase() === words.toLowerCase());
    const [own, ...others] = isAlike
      ? [withWordBefore(claim.text, time), ...said.map(({ sentence, reading }) => withWordBefore(sentence, reading))]
      : [words, ...said.map(({ text }) => text)];
    return `The claim says “${own}”, but its quotes say ${list(others.map((text) => `“${text}”`))}.`;
  }
  return null;
}

/** Words that tell it by themselves, unless the quotes tell of another time in the same way. */
function isItsOwn(text: string, { start, end }: Span, sentences: readonly QuotedSentence[]): boolean {
  const words = text.slice(start, end).toLowerCase();
  if (!IS_ITS_OWN.test(words)) return false;
  const like = sentences.flatMap((sentence) => LIKE_IT.exec(sentence.text)?.[0] ?? []);
  const holds = (each: string) => sentences.some((sentence) => sentence.text.toLowerCase().includes(each));
  const isYear = /year$/u.test(words);
  return like.length === 0 || holds(words.replaceAll("-", " ")) || holds(words) || (isYear && holds("of this year"));
}

/** "By Thursday", where "Thursday" alone would not tell what is wrong. */
function withWordBefore(text: string, { span }: TimeReading): string {
  const [before = ""] = /[\p{L}’']+\s+$/u.exec(text.slice(0, span.start)) ?? [];
  return text.slice(span.start - before.length, span.end);
}

/** The year that "the same year" or "the next year" is, counted from the last one that the claim has named before; null: none. */
function nameYear(text: string, time: TimeReading): TimeReading | null {
  const { offset, span } = time;
  if (offset?.unit !== "year" || !Number.isInteger(offset.count)) return null;
  // "Next year" is counted from the day of speaking, "the next year" from what was told.
  if (!offset.isFromText && !/(?<!\b(?:in|over|within|for|during)\s)\bthe\s$/iu.test(text.slice(0, span.start)))
    return null;
  const last = readTimes(text).findLast(({ fields, span: { end } }) => fields.year !== undefined && end <= span.start);
  return last?.fields.year === undefined
    ? null
    : { ...time, fields: { year: last.fields.year + offset.count }, offset: null };
}

function isSaid(time: TimeReading, claim: string, { reading, meanings, bound, sentence }: SaidTime): boolean {
  if (!bearsOutRelation(time.relation, reading.relation)) return false;
  if (time.relation === "by" && YET_TO_COME.test(claim) && !ENDS.has(reading.relation)) return false;
  if (!bearsOutBound(boundOf(time, claim), bound) || belongsElsewhere(claim, time, sentence, reading)) return false;
  if (time.offset !== null && time.fields.weekday === undefined && !isSameOffset(time, reading)) return false;
  return meanings.some((meaning) => saysTime(time.fields, meaning)) || saysTime(time.fields, reading.fields);
}

/**
 * What a day or month without a year means in an article without a date: in the one year that its sentence names besides it, or
 * else the title, or else all that is quoted of the article.
 */
function inYearBeside(
  { fields }: TimeReading,
  sentence: string,
  { article }: Statement,
  all: readonly QuotedSentence[],
) {
  const { publishedAt, title } = article.metadata;
  if (publishedAt !== null || fields.year !== undefined || fields.month === undefined) return [];
  const own = all.filter(({ quote }) => quote.article.id === article.id).map(({ text }) => text);
  const [year, ...others] =
    [sentence, title, own.join("\n")].map((text) => yearsIn(text)).find((years) => years.size > 0) ?? [];
  const later = own.slice(own.indexOf(sentence) + 1).join("\n");
  const isBare = ![sentence, title, ...own.slice(0, own.indexOf(sentence))].some((text) => yearsIn(text).size > 0);
  if (isBare && yearsIn(later, true).size === 0) return [];
  return year === undefined || others.length > 0 ? [] : [{ ...fields, year }];
}

function yearsIn(text: string, isWithMonth = false): ReadonlySet<number> {
  const times = readTimes(text).filter(({ fields: { month } }) => !isWithMonth || month !== undefined);
  return new Set(times.flatMap(({ fields: { year } }) => year ?? []));
}

/** The days from which an article's times may be counted: its publishing date, and datelines in its quotes. */
function daysOf(article: Article, sentences: readonly QuotedSentence[]): readonly (string | null)[] {
  const lines = readDatelines(sentences.filter(({ quote }) => quote.article.id === article.id));
  const { publishedAt } = article.metadata;
  return publishedAt === null && lines.length > 0 ? lines : [publishedAt, ...lines];
}

/** "Less than three hours before". */
function boundOf({ span, offset }: TimeReading, text: string): Bound {
  // "Higher than a year earlier" compares.
  return offset === null || /^an?\s/iu.test(text.slice(span.start))
    ? "exact"
    : readBound(text, span.start, span.end).bound;
}

/** The day that "yesterday" meant in its article; null where that is not known or the word is no day. */
function nameDay(time: TimeReading, said: readonly SaidTime[]): string | null {
  if (time.offset?.unit !== "day" || time.offset.isFromText) return null;
  const same = said.find(({ reading }) => isSameOffset(time, reading));
  const { year, month, day } = same?.meanings[0] ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function list(items: readonly string[]): string {
  const some = [...new Set(items)].slice(0, 4);
  return some.length < 2 ? some.join("") : `${some.slice(0, -1).join(", ")} and ${some.at(-1)}`;
}
