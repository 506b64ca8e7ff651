import { readNumber } from "../../../language/read-number.ts";
import type { Offset, TimeFields } from "./time-reading.ts";
import { MONTH, monthNumber, ordinalNumber, WEEKDAY, weekdayNumber } from "./time-words.ts";

/** What one pattern makes of its match: one time, or two for the ends of a range. */
interface Meaning {
  readonly fields: TimeFields;
  readonly offset?: Offset;
}
type Groups = Readonly<Record<string, string | undefined>>;

interface TimePattern {
  readonly pattern: RegExp;
  /** Null where the words turn out to mean something else. */
  readonly read: (groups: Groups) => Meaning | readonly [Meaning, Meaning] | null;
}

const NOT_IN_WORD = "(?<![\\p{L}\\p{N}])";
/** Captured pages glue the next line to a date: "3 May 2015Participants". */
const ENDS = "(?:(?![\\p{L}\\p{N}])|(?<=\\d)(?=\\p{Lu}\\p{Ll}))";
const PART = "(?:(?<part>early|mid|late)[ -](?:in )?)?";
/** "1900 million" and "1900%" are no years. */
const YEAR = "(?<year>1\\d{3}|20\\d{2})(?!\\s*(?:[mb]illion|trillion|thousand|hundred|per ?cent|%))";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const DASH = "\\s?(?:[-–—]|to|and|until|through)\\s?";
const ORDINAL = "(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|[\\p{L}]+(?:-[\\p{L}]+)?)";
const COUNT =
  "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|(?:a )?couple of|(?:a )?few|several)";
const UNIT = "(?<unit>hour|day|weekend|week|month|quarter|season|year|decade)s?";
const SEASON = "(?<season>spring|summer|autumn|fall|winter)";

const build = (source: string, read: TimePattern["read"], flags = "gu"): TimePattern => ({
  pattern: new RegExp(`${NOT_IN_WORD}${source}${ENDS}`, flags),
  read,
});

const number = (digits: string | undefined) => (digits === undefined ? {} : { n: Number(digits) });
function calendar({ year, month, day, weekday, part }: Groups): TimeFields {
  const { n: yearNumber } = number(year);
  const { n: dayNumber } = number(day);
  return {
    ...(yearNumber !== undefined && { year: yearNumber }),
    ...(month !== undefined && { month: /^\d/u.test(month) ? Number(month) : monthNumber(month) }),
    ...(dayNumber !== undefined && { day: dayNumber }),
    ...(weekday !== undefined && { weekday: weekdayNumber(weekday) }),
    ...(part !== undefined && { part: part.toLowerCase() as "early" | "mid" | "late" }),
  };
}
const isDay = ({ day = "1", until = "1" }: Groups) =>
  [day, until].every((one) => Number(one) >= 1 && Number(one) <= 31);
const days = (groups: Groups): Meaning | readonly [Meaning, Meaning] | null => {
  if (!isDay(groups)) return null;
  const first = { fields: calendar(groups) };
  return groups.until === undefined ? first : [first, { fields: calendar({ ...groups, day: groups.until }) }];
};
const month = ({ which, part, month }: Groups): Meaning => ({
  fields: calendar({ part, month }),
  ...(which !== undefined && { offset: offset("year", DIRECTIONS[which] ?? 0) }),
});
const season = (name: string | undefined) => ({ season: name === "fall" ? "autumn" : (name ?? "") });
const TENS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const SINGLE_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  overnight: 0,
};
const DIRECTIONS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};
const VAGUE_COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, couple: 2, few: 3.1, several: 3.2 };

function offset(unit: string | undefined, count: number, isFromText = false): Offset {
  return { unit: (unit ?? "day").toLowerCase() as Offset["unit"], count, isFromText };
}

function countOf(word = ""): number {
  const plain = word
    .toLowerCase()
    .replace(/^a (?=few|couple)/u, "")
    .replace(/ of$/u, "");
  return VAGUE_COUNTS[plain] ?? readNumber(plain, 0, "en")?.value ?? 0;
}

function clock({ hour = "", minute = "0", half }: Groups): Meaning | null {
  const late = /^p/iu.test(half ?? "");
  const hours = (Number(hour) % (half === undefined ? 24 : 12)) + (late ? 12 : 0);
  return Number(hour) > 24 || Number(minute) > 59 ? null : { fields: { clock: hours * 60 + Number(minute) } };
}

/** English expressions of time, the longest first: what one pattern has read, a later one does not read again. */
export const timePatterns: readonly TimePattern[] = [
  build("(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>\\d{2})", days),
  build(
    `(?:(?<weekday>${WEEKDAY}),?\\s+(?:the\\s+)?)?${DAY}(?:${DASH}(?<until>\\d{1,2})(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+${YEAR})?`,
    days,
  ),
  build(
    `(?:(?<weekday>${WEEKDAY}),?\\s+)?(?<month>${MONTH})\\s+(?:the\\s+)?${DAY}(?!\\d|:\\d)(?:${DASH}(?<until>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+${YEAR})?`,
    days,
  ),
  build(`${PART}(?<month>${MONTH}),?\\s+(?:of\\s+)?${YEAR}`, (groups) => ({ fields: calendar(groups) })),
  build(`${PART}(?<month>${MONTH}) (?<which>last|this|next) year`, (groups) => ({
    fields: calendar(groups),
    offset: offset("year", DIRECTIONS[groups.which ?? ""] ?? 0),
  })),
  build(
    `(?:(?<code>[QH])(?<q>[1-4])|${ORDINAL}[ -](?<piece>quarter|half))(?:\\s+(?:of\\s+)?${YEAR})?`,
    ({ code, q, ordinal, piece, year }) => {
      const which = q === undefined ? ordinalNumber(ordinal ?? "") : Number(q);
      const isHalf = piece === "half" || code === "H";
      if (which === null || which > 4 || (isHalf && which > 2)) return null;
      return { fields: { ...calendar({ year }), ...(isHalf ? { half: which } : { quarter: which }) } };
    },
  ),
  build(`(?:last|final) quarter of ${YEAR}`, (groups) => ({ fields: { ...calendar(groups), quarter: 4 } })),
  build(`${SEASON}(?:\\s+of)?\\s+${YEAR}`, (groups) => ({
    fields: { ...calendar({ year: groups.year }), ...season(groups.season) },
  })),
  build(
    `(?<which>last|this|next|in|during|since|by|until)\\s+(?:the\\s+)?(?:(?<part>early|mid|late)[ -])?${SEASON}`,
    ({ which = "", part, ...groups }) => ({
      fields: { ...calendar({ part }), ...season(groups.season) },
      ...(DIRECTIONS[which] !== undefined && { offset: offset("season", DIRECTIONS[which]) }),
    }),
  ),
  build(`${PART}(?:(?<year>\\d{3}0)[’']?s|[’'](?<short>\\d0)s)`, ({ year, short, part }) => {
    const first = year === undefined ? 1900 + Number(short) : Number(year);
    return { fields: { ...calendar({ part }), years: [first, first + 9] } };
  }),
  build(
    `(?<=\\b[Tt]he )${PART}(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    ({ decade = "", part }) => {
      const first = 1900 + 10 * (TENS.indexOf(decade) + 2);
      return { fields: { ...calendar({ part }), years: [first, first + 9] } };
    },
  ),
  build(`${ORDINAL}[ -]century`, ({ ordinal }) => {
    const which = ordinalNumber(ordinal ?? "");
    return which === null ? null : { fields: { years: [which * 100 - 99, which * 100] } };
  }),
  build(`${YEAR}(?:[-–/](?<until>\\d{2}|\\d{4}))(?![-/–]\\d)`, ({ year = "", until = "" }) => [
    { fields: { year: Number(year) } },
    { fields: { year: Number(until.length === 2 ? year.slice(0, 2) + until : until) } },
  ]),
  build(
    `(?<single>today|tonight|yesterday|tomorrow|overnight)`,
    ({ single = "" }) => ({ fields: {}, offset: offset("day", SINGLE_DAYS[single.toLowerCase()] ?? 0) }),
    "giu",
  ),
  build(
    // "For two years before he left", "in the two years before": how long, not when.
    `(?<!\\b(?:for|the|in|within|over)\\s)${COUNT}\\s+${UNIT}\\s+(?<way>ago|earlier|later|before|prior|afterwards?|on)`,
    ({ count, unit, way = "" }) => {
      if (/^on$/iu.test(way)) return null;
      const back = /^(?:ago|earlier|before|prior)$/iu.test(way);
      return { fields: {}, offset: offset(unit, countOf(count) * (back ? -1 : 1), !/^ago$/iu.test(way)) };
    },
    "giu",
  ),
  build(
    `(?<which>last|past|previous|this|current|next|coming|upcoming)\\s+(?<unit>weekend|week|month|quarter|year|decade)`,
    ({ which = "", unit }) => ({
      fields: {},
      offset: offset(unit, DIRECTIONS[which.toLowerCase()] ?? 0),
    }),
    "giu",
  ),
  build(`(?<=\\b(?:end|start|beginning|middle|rest|remainder) of )the (?<unit>year|month)`, ({ unit }) => ({
    fields: {},
    offset: offset(unit, 0),
  })),
  build(`(?<unit>year|quarter|month|week)[- ](?:over|on)[- ]\\k<unit>`, ({ unit }) => ({
    fields: {},
    offset: offset(unit, -1),
  })),
  build(`this (?:morning|afternoon|evening)`, () => ({ fields: {}, offset: offset("day", 0) }), "giu"),
  build(
    `(?:the )?(?<which>previous|same|next|following) (?<unit>day|week|month|year)`,
    ({ which = "", unit }) => ({
      fields: {},
      offset: offset(unit, { previous: -1, same: 0 }[which.toLowerCase()] ?? 1, true),
    }),
    "giu",
  ),
  build(`(?:(?<which>last|this|next)\\s+)?(?<weekday>${WEEKDAY})`, ({ which, weekday }) => ({
    fields: calendar({ weekday }),
    ...(which !== undefined && { offset: offset("week", DIRECTIONS[which] ?? 0) }),
  })),
  build(`(?:(?<which>last|this|next)\\s+)?${PART}(?<month>(?!May|March)${MONTH})`, month),
  // "May" and "March" are verbs too.
  build(`(?:(?<which>last|this|next)\\s+)${PART}(?<month>May|March)`, month),
  build(
    `(?<=(?:[Tt]he|[Ii]n|since|of|by|until|till|from|to|and|or|before|after|during|for|through|between|early|mid|late)[ -])${PART}(?<month>May|March)(?!\\s+\\p{Lu}\\p{Ll})`,
    month,
  ),
  build(`(?<=${MONTH}, )(?<month>May|March)(?=,? (?:and|or) |, ${MONTH})`, month),
  build(`(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s?(?<half>[ap])\\.?m\\b\\.?`, clock, "giu"),
  build(`(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))(?!:?\\d)`, clock),
  build(`(?<hour>\\d{2})(?<minute>\\d{2})(?= (?:GMT|UTC|hours|local time))`, clock),
  build(`noon|midday`, () => ({ fields: { clock: 720 } })),
  build(`midnight`, () => ({ fields: { clock: 0 } })),
  build(`${PART}${YEAR}`, (groups) => ({ fields: calendar(groups) })),
];
