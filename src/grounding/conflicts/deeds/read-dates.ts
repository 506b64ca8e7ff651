import type { Span } from "../../../domain/span.ts";

/** A day, month or year that a text names; null: that part is not named. */
export interface NamedDate {
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
  readonly span: Span;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAY = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
const YEAR = "(?<year>1[0-9]\\d\\d|20\\d\\d)(?![\\d–-])";
/** The fullest first: a date is read once. */
const FORMS = [
  `${DAY}(?: of)? ${MONTH},? ${YEAR}`,
  `${MONTH} ${DAY},? ${YEAR}`,
  `${DAY}(?: of)? ${MONTH}`,
  `${MONTH} ${DAY}(?!\\d)`,
  `${MONTH},? ${YEAR}`,
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|of|[Uu]ntil|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|to|[Ll]ate|[Ee]arly|mid) )${YEAR}`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}-])${form}(?!-?\\p{L}|\\p{N})`, "gu"));

/** Reads the dates that an English text writes out, in order. Weekdays and "last year" are left out. */
export function readDates(text: string): readonly NamedDate[] {
  const dates: NamedDate[] = [];
  for (const form of FORMS)
    for (const { 0: written, index, groups } of text.matchAll(form)) {
      const span = { start: index, end: index + written.length };
      if (dates.some((known) => known.span.start < span.end && span.start < known.span.end)) continue;
      const month = MONTHS.indexOf(groups?.month?.slice(0, 3).toLowerCase() ?? "");
      dates.push({
        year: groups?.year === undefined ? null : Number(groups.year),
        month: month < 0 ? null : month + 1,
        day: groups?.day === undefined ? null : Number(groups.day),
        span,
      });
    }
  return dates.sort((a, b) => a.span.start - b.span.start);
}
