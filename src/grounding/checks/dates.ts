import type { Article } from "../../domain/article.ts";
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
  const claimed = nameSameYear(claim.text, readTimes(claim.text)).filter(
    ({ span }) => !quotations.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  if (claimed.length === 0) return null;
  const sentences = quotedSentences(claim);
  const said = sentences.flatMap(({ text, quote }): readonly SaidTime[] => {
    const days = daysOf(quote.article, sentences);
    return readTimes(text).map((reading) => ({
      reading,
      text: text.slice(reading.span.start, reading.span.end),
      sentence: text,
      bound: boundOf(reading, text),
      meanings: [
        ...days.flatMap((day) => resolveTime(reading, text, day)),
        ...inYearBeside(reading, text, quote.article),
      ],
      quote,
    }));
  });
  for (const time of claimed) {
    const words = claim.text.slice(time.span.start, time.span.end);
    if (said.some((one) => isSaid(time, claim.text, one))) {
      const stale = time.offset === null ? null : nameDay(time, said);
      if (stale === null || claimed.some(({ fields }) => fields.day !== undefined)) continue;
      return `The claim says “${words}”, which its reader would count from another day; the article means ${stale}.`;
    }
    if (isPublishingDate(time, claim)) continue;
    return said.length === 0
      ? `The claim says “${words}”, but its quotes name no time.`
      : `The claim says “${words}”, but its quotes say ${list(said.map(({ text }) => `“${text}”`))}.`;
  }
  return null;
}

/** "In November of the same year" says the year that the claim has named before. */
function nameSameYear(text: string, times: readonly TimeReading[]): readonly TimeReading[] {
  let named: number | undefined;
  return times.map((time) => {
    named = time.fields.year ?? named;
    const isSame = named !== undefined && /^(?:the )?same year$/iu.test(text.slice(time.span.start, time.span.end));
    return isSame && named !== undefined ? { ...time, fields: { year: named }, offset: null } : time;
  });
}

function isSaid(time: TimeReading, claim: string, { reading, meanings, bound, sentence }: SaidTime): boolean {
  if (!bearsOutRelation(time.relation, reading.relation)) return false;
  if (time.relation === "by" && YET_TO_COME.test(claim) && !ENDS.has(reading.relation)) return false;
  if (!bearsOutBound(boundOf(time, claim), bound) || belongsElsewhere(claim, time, sentence, reading)) return false;
  if (time.offset !== null && time.fields.weekday === undefined && !isSameOffset(time, reading)) return false;
  return meanings.some((meaning) => saysTime(time.fields, meaning)) || saysTime(time.fields, reading.fields);
}

/**
 * What a day or month without a year means in an article without a date: in the one year that its sentence names, or else
 * the title, besides it.
 */
function inYearBeside({ fields }: TimeReading, sentence: string, { metadata }: Article): readonly TimeFields[] {
  if (metadata.publishedAt !== null || fields.year !== undefined || fields.month === undefined) return [];
  const [year, ...others] = [sentence, metadata.title].map(yearsIn).find((years) => years.size > 0) ?? [];
  return year === undefined || others.length > 0 ? [] : [{ ...fields, year }];
}

function yearsIn(text: string): ReadonlySet<number> {
  return new Set(readTimes(text).flatMap(({ fields: { year } }) => year ?? []));
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
