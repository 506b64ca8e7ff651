import { MONTH_NAMES } from "./month-names.ts";

/** A date as it stands in a text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** ISO 8601: the day, or with a time of day where the text also names its offset from UTC. */
  readonly iso: string;
}

const MONTH = `(?<month>${[...MONTH_NAMES.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?";
const YEAR = "(?<year>1[6-9]\\d\\d|2[01]\\d\\d)";

const DATES: readonly string[] = [
  `${YEAR}-(?<monthNumber>\\d{2})-(?<day>\\d{2})`,
  `${YEAR}(?<mark>[/.])(?<monthNumber>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
  `${YEAR}\\s?[年년]\\s?(?<monthNumber>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]`,
  `${DAY}[\\s-]+(?:(?:of|de|d’|d')\\s?)?${MONTH}(?!\\p{L})\\.?,?[\\s-]+(?:(?:de|del|of)\\s)?${YEAR}`,
  `${MONTH}(?!\\p{L})\\.?\\s+${DAY},?\\s+${YEAR}`,
  `${YEAR},?\\s${MONTH}(?!\\p{L})\\.?\\s${DAY}`,
  `(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>${YEAR}`,
];
const DATE = DATES.map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[./-])${pattern}(?![\\p{N}]|[./-]\\d)`, "giu"));

const ANY_YEAR = /(?<!\d)(?:1[6-9]|2[01])\d\d(?!\d)/;

const CLOCK =
  "(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?(?::(?<second>\\d{2})(?:\\.\\d+)?)?\\s?(?<half>(?i:[ap]\\.?m\\.?))?(?:\\s?(?i:hrs|hours|uhr|h))?\\s?[(]?(?<zone>Z|(?:UTC|GMT)?[+\\u2212-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{3,4})?(?![\\p{L}\\p{N}])[)]?";
const TIME_AFTER = new RegExp(`^(?:T|[\\s,|·•–—@-]*(?:at|um|à|kl\\.?|alle|a las|om)?\\s*)${CLOCK}`, "u");
const TIME_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}:])${CLOCK},?\\s*(?:on\\s+)?(?:\\p{L}+,?\\s+)?$`, "u");

/** Hours east of UTC of the zones whose letters mean one place only. Not here: CST, IST, BST, ET, … */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MDT: -6,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  SAST: 2,
  MSK: 3,
  PKT: 5,
  SGT: 8,
  HKT: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
};

/**
 * Finds the absolute dates that a text names in full, in the ways of English and the main European languages, in order.
 * Days named by relative words ("yesterday", "Tuesday"), dates without a year, and numbers that may be read two ways
 * (03/04/2025) are no dates here. A time of day is kept only where its offset from UTC is named too.
 */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  if (!ANY_YEAR.test(text)) return found;
  for (const pattern of DATE) {
    // `matchAll` would compile the pattern anew each time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const day = isoDay(match.groups ?? {});
      const end = match.index + match[0].length;
      if (day && !found.some((other) => match.index < other.end && other.start < end)) {
        found.push(withTime(text, match.index, end, day));
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function isoDay(groups: Groups): string | null {
  const first = Number(groups.first);
  const second = Number(groups.second);
  if (first <= 12 && second <= 12 && first !== second) return null;
  const month = groups.month
    ? MONTH_NAMES.get(groups.month.toLowerCase())
    : Number(groups.monthNumber ?? (first > 12 ? second : first));
  const day = Number(groups.day ?? (first > 12 ? first : second));
  const date = new Date(Date.UTC(Number(groups.year), (month ?? 0) - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() + 1 !== month) return null;
  return date.toISOString().slice(0, 10);
}

function withTime(text: string, start: number, end: number, day: string): FoundDate {
  const after = TIME_AFTER.exec(text.slice(end, end + 60));
  const before = TIME_BEFORE.exec(text.slice(Math.max(0, start - 60), start));
  const time = isClock(after) ? after : isClock(before) ? before : null;
  if (!time) return { start, end, iso: day };
  const iso = isoTime(time.groups ?? {});
  return {
    start: time === before ? start - before[0].length : start,
    end: time === after ? end + after[0].trimEnd().length : end,
    iso: iso ? `${day}T${iso}` : day,
  };
}

/** A bare number beside a date is no time. */
function isClock(match: RegExpExecArray | null): match is RegExpExecArray {
  return match !== null && (match.groups?.minute !== undefined || match.groups?.half !== undefined);
}

function isoTime({ hour, minute = "00", second, half, zone }: Groups): string | null {
  const offset = zone ? isoOffset(zone) : null;
  const twelve = Number(hour);
  const hours = half ? (twelve % 12) + (/^p/i.test(half) ? 12 : 0) : twelve;
  if (offset === null || hours > 23 || (half && twelve > 12) || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, "0")}:${minute}${second ? `:${second}` : ":00"}${offset}`;
}

function isoOffset(zone: string): string | null {
  const numeric = /^(?:UTC|GMT)?([+\u2212-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (numeric) {
    const [, sign, hours = "", minutes = "00"] = numeric;
    return Number(hours) > 14 || Number(minutes) > 59
      ? null
      : `${sign === "+" ? "+" : "-"}${hours.padStart(2, "0")}:${minutes}`;
  }
  const hours = ZONE_HOURS[zone];
  if (hours === undefined) return null;
  return hours === 0 ? "Z" : `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
}
