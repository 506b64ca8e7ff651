import type { Span } from "../../../domain/span.ts";
import { timePatterns } from "./time-patterns.ts";
import type { Relation, TimeReading } from "./time-reading.ts";

const RELATIONS: readonly (readonly [Relation, RegExp])[] = [
  ["from", /(?:^|\s)(?:since|from|between|starting|beginning|as of|effective)(?: (?:on|in|at))?(?: the)?\s+$/iu],
  [
    "to",
    /\b(?:postpon|delay|deferr|mov|reschedul|put (?:off|back)|push|br(?:ought|ing)|extend|adjourn)\p{L}*\s(?:[^,.;]{0,40}\s)?to(?: the)?\s+$/iu,
  ],
  ["until", /(?:^|\s)(?:until|till|through|up to)(?: the)?\s+$/iu],
  ["by", /(?:^|\s)by(?: the)?(?: end of)?\s+$/iu],
  ["before", /(?:^|\s)(?:before|prior to|ahead of)\s+$/iu],
  ["after", /(?:^|\s)(?:after|following)\s+$/iu],
  ["at", /(?:^|\s)(?:on|in|at|during|within)(?: the)?(?: (?:morning|afternoon|evening|night) of)?\s+$/iu],
];
/** What stands before and after a number that is no year: "more than 2000", "2000 soldiers", "2000-strong". */
const COUNTS_BEFORE =
  /(?:[$€£¥₹#]|\b(?:than|about|around|some|nearly|almost|over|under|least|most|roughly|approximately|no\.?|number))\s?$/iu;
const COUNTS_AFTER =
  /^(?:\s?(?:%|°|km|kg|m\b|ft\b)|-\p{L}|\s+(?!(?:was|is|has|as|this|its|us)\b|[A-Z])\p{L}+s\b|\s+(?:people|men|women|children|percent|of)\b|[,.]\p{Nd})/u;
const DATES_BEFORE =
  /(?:\b(?:in|since|of|by|from|until|till|through|to|and|or|before|after|during|year|early|mid|late|between|spring|summer|autumn|fall|winter)|[(–—-])\s*$/iu;

/** The end of "from May to June" and "between 3 and 5 p.m."; what "from" or "between" governs follows it. */
const RANGE_END =
  /(?:^|\s)(?:from\s(?=(?:\S+\s){1,4}to\s+$)|between\s(?=(?:\S+\s){1,4}and\s+$))(?:the\s)?(?:(?:start|beginning|middle|end)\sof\s(?:the\s)?)?/giu;

/** "Not until March". "Only" denies nothing where "before" follows. */
const NOT_UNTIL = /(?:\b(?:not|never|no|nobody|nothing|only)|n['’]t)\b[^.;]*$/iu;
const NOT_BEFORE = /(?:\b(?:not|never|no|nobody|nothing|none|neither|nor)|n['’]t)\b[^,.;:]*$/iu;
/** "No more than £25 until 2028", "will not cost more than": it bounds a figure and not the time. */
const NOT_MORE =
  /(?:\b(?:not|no|never)|n['’]t)\s(?:\p{L}+\s){0,3}(?:more|less|fewer|longer|later|higher|lower|greater|earlier)\sthan\b/giu;

/** Memory for the texts read last: several checks read the same sentences. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, readonly TimeReading[]>();

/**
 * Reads the expressions of time in an English text, in order and apart from each other: dates, weekdays, years, clock times,
 * and words that count from the day of speaking ("yesterday", "two weeks ago").
 */
export function readTimes(text: string): readonly TimeReading[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const times = scanTimes(text);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, times);
  return times;
}

function scanTimes(text: string): readonly TimeReading[] {
  const taken: TimeReading[] = [];
  const isFree = ({ start, end }: Span) => taken.every(({ span }) => end <= span.start || start >= span.end);
  for (const { pattern, read } of timePatterns) {
    for (const found of text.matchAll(pattern)) {
      const span = { start: found.index, end: found.index + found[0].length };
      if (!isFree(span) || isInNumber(text, span) || (/^\d{4}$/u.test(found[0]) && !isYear(text, span))) continue;
      const meaning = read(found.groups ?? {});
      if (meaning === null) continue;
      if (isRange(meaning)) {
        const [from, to] = meaning;
        taken.push({ span, fields: from.fields, offset: null, relation: "from" });
        taken.push({ span, fields: to.fields, offset: null, relation: "until" });
      } else taken.push({ span, fields: meaning.fields, offset: meaning.offset ?? null, relation: null });
    }
  }
  return taken
    .map((time) => (time.relation === null ? { ...time, relation: relationOf(text, time.span, taken) } : time))
    .sort((a, b) => a.span.start - b.span.start);
}

function isRange<T>(value: T | readonly [T, T]): value is readonly [T, T] {
  return Array.isArray(value);
}

/** Possessives bind the preposition to something else: "after Monday's attack". */
function relationOf(text: string, { start, end }: Span, times: readonly TimeReading[]): Relation | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const found = endsRange(text, start, times)
    ? "until"
    : (RELATIONS.find(([, pattern]) => pattern.test(before))?.[0] ?? null);
  const denied = text.slice(0, start).replaceAll(NOT_MORE, "");
  if (found === "until" && NOT_UNTIL.test(denied)) return "not until";
  if (found === "before" && NOT_BEFORE.test(denied)) return "not before";
  return found !== "at" && /^['’]s?\s/u.test(text.slice(end)) ? null : found;
}

/** Whether a time ends a range that another time begins: "from May to June", not "from Orrin, in May and June". */
function endsRange(text: string, start: number, times: readonly TimeReading[]): boolean {
  const from = Math.max(0, start - 60);
  return [...text.slice(from, start).matchAll(RANGE_END)].some(({ 0: opening, index }) => {
    const at = from + index + opening.length;
    return /^\p{Nd}/u.test(text.slice(at)) || times.some(({ span }) => span.start <= at && at < span.end);
  });
}

function isInNumber(text: string, { start, end }: Span): boolean {
  return /\p{Nd}[.,/:]$/u.test(text.slice(0, start).slice(-2)) || /^(?:[.,/:]\p{Nd}|%)/u.test(text.slice(end, end + 2));
}

function isYear(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (COUNTS_BEFORE.test(before)) return false;
  // "The 1994 floods" were in 1994; who counts floods to the last one writes "1,994".
  if (/\bthe\s$/iu.test(before) && /^(?:19|20)\d(?!00$)\d$/u.test(text.slice(start, end)) && /^\s\p{L}/u.test(after))
    return true;
  if (DATES_BEFORE.test(before)) return !/^\s?(?:%|°|km\b)/iu.test(after);
  return Number(text.slice(start, end)) >= 1800 && !COUNTS_AFTER.test(after);
}
