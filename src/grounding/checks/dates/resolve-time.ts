import type { Offset, TimeFields, TimeReading } from "./time-reading.ts";

const DAY_MS = 86_400_000;
/** So many days ahead a day without a year is likelier to come than to be nearly a year ago. */
const MOST_NEAR_DAYS = 92;
/** Words that tell of what is yet to come. */
const FUTURE =
  /\b(?:will|shall|would|'ll|going to|expected|scheduled|due|planned|plans?|planning|set to|to be|next|upcoming|coming|until|by|deadline|expires?|begins?|starts?|ahead|may|could|aims?|intends?|hopes?)\b/iu;

/**
 * What times an expression may mean in an article, counted from the day it was published: a day or weekday without more is the
 * latest that had come, or, where the sentence speaks of the future, the next.
 * @param publishedAt ISO 8601 date or date-time; null: undated, so that nothing is counted
 * @returns every meaning that the words allow; what they leave open stays open
 */
export function resolveTime(
  { fields, offset }: TimeReading,
  sentence: string,
  publishedAt: string | null,
): readonly TimeFields[] {
  const today = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10));
  if (Number.isNaN(today)) return [withWeekday(fields)];
  const isFuture = FUTURE.test(sentence);
  if (offset !== null && !offset.isFromText && fields.weekday === undefined) return shift(fields, offset, today);
  if (fields.weekday !== undefined && fields.day === undefined)
    return weekdays(fields, fields.weekday, today, isFuture);
  if (fields.year === undefined && fields.month !== undefined) return years(fields, today, isFuture);
  return [withWeekday(fields)];
}

function dayFields(time: number): TimeFields {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
  };
}

function withWeekday(fields: TimeFields): TimeFields {
  const { year, month, day } = fields;
  if (year === undefined || month === undefined || day === undefined) return fields;
  return { ...fields, ...dayFields(Date.UTC(year, month - 1, day)) };
}

/** Yesterday's newspaper still says "on Tuesday" of that Tuesday; "last Tuesday" may be the one before. */
function weekdays(fields: TimeFields, weekday: number, today: number, isFuture: boolean): readonly TimeFields[] {
  const back = ((dayFields(today).weekday ?? 1) - weekday + 7) % 7;
  const past = [-back, -back - 7];
  const shifts = isFuture ? [...past, 7 - back, 14 - back] : past;
  return shifts.map((days) => ({ ...fields, ...dayFields(today + days * DAY_MS) }));
}

function years(fields: TimeFields, today: number, isFuture: boolean): readonly TimeFields[] {
  const now = new Date(today);
  const began = Date.UTC(now.getUTCFullYear(), (fields.month ?? 1) - 1, fields.day ?? 1) <= today;
  const latest = now.getUTCFullYear() - (began ? 0 : 1);
  const next = Date.UTC(latest + 1, (fields.month ?? 1) - 1, fields.day ?? 1);
  // Headlines tell the near future in the present tense: "in cinemas 9 November".
  const isNear = fields.day !== undefined && next - today <= MOST_NEAR_DAYS * DAY_MS;
  return (isFuture || isNear ? [latest, latest + 1] : [latest]).map((year) => withWeekday({ ...fields, year }));
}

function shift(fields: TimeFields, { unit, count }: Offset, today: number): readonly TimeFields[] {
  const now = new Date(today);
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  // "A few years ago" names no year.
  if (!Number.isInteger(count)) return [fields];
  switch (unit) {
    case "hour":
      return [
        { ...fields, ...dayFields(today) },
        { ...fields, ...dayFields(today - DAY_MS) },
      ];
    case "day":
      return [{ ...fields, ...dayFields(today + count * DAY_MS) }];
    case "weekend":
    case "week": {
      const slack = Math.abs(count) > 1 ? 3 : 6;
      const [from, to] = [count * 7 - slack, count * 7 + slack].map((days) => dayFields(today + days * DAY_MS));
      return from === undefined || to === undefined ? [fields] : [common(fields, from, to)];
    }
    case "month": {
      const date = new Date(Date.UTC(year, month + count, 1));
      return [{ ...fields, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }];
    }
    case "quarter": {
      const date = new Date(Date.UTC(year, month + count * 3, 1));
      return [{ ...fields, year: date.getUTCFullYear(), quarter: Math.floor(date.getUTCMonth() / 3) + 1 }];
    }
    case "season":
      return count === 0
        ? [{ ...fields, year }]
        : [
            { ...fields, year },
            { ...fields, year: year + count },
          ];
    case "year":
      return [withWeekday({ ...fields, year: year + count })];
    case "decade":
      return [fields];
  }
}

/** What holds of every day from one to the other. */
function common(fields: TimeFields, from: TimeFields, to: TimeFields): TimeFields {
  if (from.year !== to.year || from.year === undefined) return fields;
  if (from.month !== to.month || from.month === undefined) return { ...fields, year: from.year };
  return { ...fields, year: from.year, month: from.month };
}
