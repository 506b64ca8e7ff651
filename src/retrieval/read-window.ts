import * as chrono from "chrono-node/en";
import type { Span } from "../domain/span.ts";
import type { QuestionWindow } from "./analysed-question.ts";

/** A window with the words it was read from. */
export interface ReadWindow {
  readonly window: QuestionWindow;
  readonly span: Span;
}

const DAY_MS = 86_400_000;
const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month, date));
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);

const NUMBERS: Readonly<Record<string, number>> = {
  few: 3,
  couple: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};
const RELATIVE =
  /\b(?:(last|past|previous|this|current)\s+(?:(\d{1,3}|few|couple of|two|three|four|five|six|seven|ten)\s+)?(day|week|month|quarter|year)s?|(today|yesterday))\b/iu;
const QUARTER = /\b(?:in\s+)?(?:the\s+)?(?:Q([1-4])|(first|second|third|fourth)\s+quarter)\s+(?:of\s+)?(\d{4})\b/iu;
const YEAR_ONLY = /\b(in|during|since|before|until|after)\s+((?:19|20)\d{2})\b(?!\s*(?:[-–]|to\b))/iu;
const CUE = /\b(since|after|before|until|till|between|from|in|on|during|by|of)\s+(?:the\s+)?(?:early|late|mid)?\s*$/iu;

const ROLLING_DAYS: Readonly<Record<string, number>> = { week: 7, month: 30, quarter: 91, year: 365 };

function lastOf(unit: string, count: number, now: Date): readonly [Date, Date] {
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const today = day(year, month, date);
  if (count > 1 || unit === "day") {
    const since = {
      day: addDays(today, -count),
      week: addDays(today, -7 * count),
      month: day(year, month - count, date),
      quarter: day(year, month - 3 * count, date),
      year: day(year - count, month, date),
    }[unit];
    return [since ?? today, today];
  }
  // Weeks begin on Monday (ISO 8601).
  const monday = addDays(today, -((today.getUTCDay() + 6) % 7));
  if (unit === "week") return [addDays(monday, -7), addDays(monday, -1)];
  if (unit === "month") return [day(year, month - 1, 1), day(year, month, 0)];
  if (unit === "quarter") return [day(year, Math.floor(month / 3) * 3 - 3, 1), day(year, Math.floor(month / 3) * 3, 0)];
  return [day(year - 1, 0, 1), day(year - 1, 11, 31)];
}

function thisOf(unit: string, now: Date): Date {
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  if (unit === "week") return addDays(day(year, month, date), -((now.getUTCDay() + 6) % 7));
  if (unit === "month") return day(year, month, 1);
  if (unit === "quarter") return day(year, Math.floor(month / 3) * 3, 1);
  return unit === "year" ? day(year, 0, 1) : day(year, month, date);
}

function readRelative(question: string, now: Date): ReadWindow | null {
  const found = RELATIVE.exec(question);
  if (!found) return null;
  const span = { start: found.index, end: found.index + found[0].length };
  const today = day(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const [, which, howMany, unit = "day", single] = found;
  const published = (since: Date, until: Date): ReadWindow => ({
    window: { since: iso(since), until: iso(until), kind: "published" },
    span,
  });
  if (single) {
    const back = single.toLowerCase() === "yesterday" ? 1 : 0;
    return published(addDays(today, -back), addDays(today, -back));
  }
  if (/this|current/i.test(which ?? "")) return published(thisOf(unit.toLowerCase(), now), today);
  const count = Number(howMany ?? 1) || (NUMBERS[(howMany ?? "").split(" ")[0]?.toLowerCase() ?? ""] ?? 1);
  if (/past/i.test(which ?? "") && count === 1)
    return published(addDays(today, -(ROLLING_DAYS[unit.toLowerCase()] ?? 1)), today);
  const [since, until] = lastOf(unit.toLowerCase(), count, now);
  return published(since, until);
}

const bounded = (cue: string, since: Date, until: Date, span: Span): ReadWindow => {
  if (/since|after/i.test(cue)) return { window: { since: iso(since), until: null, kind: "published" }, span };
  if (/before|until|till/i.test(cue))
    return {
      window: { since: null, until: iso(/before/i.test(cue) ? addDays(since, -1) : until), kind: "published" },
      span,
    };
  return { window: { since: iso(since), until: iso(until), kind: "event" }, span };
};

/** "between 3 and 9 May 2024": the parser needs the month beside both days. */
const SHARED_MONTH = /\b(?:between|from)\s+(\d{1,2})\s+(?:and|to|until|till)\s+(\d{1,2}\s+\p{L}{3,9}(?:\s+\d{4})?)\b/iu;

function readSharedMonth(question: string, now: Date): ReadWindow | null {
  const found = SHARED_MONTH.exec(question);
  const last = found && chrono.parseDate(found[2] ?? "", now);
  if (!found || !last) return null;
  const until = day(last.getFullYear(), last.getMonth(), last.getDate());
  const since = day(last.getFullYear(), last.getMonth(), Number(found[1]));
  return bounded("between", since, until, { start: found.index, end: found.index + found[0].length });
}

function readAbsolute(question: string, now: Date): ReadWindow | null {
  const quarter = QUARTER.exec(question);
  if (quarter) {
    const index = quarter[1]
      ? Number(quarter[1]) - 1
      : ["first", "second", "third", "fourth"].indexOf(quarter[2]?.toLowerCase() ?? "");
    const year = Number(quarter[3]);
    return bounded("in", day(year, index * 3, 1), day(year, index * 3 + 3, 0), {
      start: quarter.index,
      end: quarter.index + quarter[0].length,
    });
  }
  for (const found of chrono.parse(question, now, { forwardDate: false })) {
    const { start, end } = found;
    const before = question.slice(Math.max(0, found.index - 24), found.index);
    const cue =
      CUE.exec(before)?.[1] ?? /^(?:since|after|before|until|from|between|in|on)\b/i.exec(found.text)?.[0] ?? "";
    if (!start.isCertain("month") || !/\p{L}{3}|\d[-/.]\d/u.test(found.text)) continue;
    const year = start.get("year") ?? now.getUTCFullYear();
    const month = (start.get("month") ?? 1) - 1;
    const precise = start.isCertain("day");
    // "in November" is the latest one that has begun.
    const past =
      !start.isCertain("year") && day(year, month, precise ? (start.get("day") ?? 1) : 1) > now
        ? year - 1
        : start.isCertain("year")
          ? year
          : now.getUTCMonth() < month
            ? now.getUTCFullYear() - 1
            : now.getUTCFullYear();
    const since = day(past, month, precise ? (start.get("day") ?? 1) : 1);
    const until = end
      ? end.isCertain("day")
        ? day(end.get("year") ?? past, (end.get("month") ?? 1) - 1, end.get("day") ?? 1)
        : day(end.get("year") ?? past, end.get("month") ?? 1, 0)
      : precise
        ? since
        : day(past, month + 1, 0);
    const cueStart = found.index - (CUE.exec(before)?.[0].length ?? 0);
    return bounded(cue, since, until < since ? since : until, {
      start: cueStart,
      end: found.index + found.text.length,
    });
  }
  const year = YEAR_ONLY.exec(question);
  if (!year) return null;
  const value = Number(year[2]);
  return bounded(year[1] ?? "in", day(value, 0, 1), day(value, 11, 31), {
    start: year.index,
    end: year.index + year[0].length,
  });
}

/**
 * Reads the days that an English question asks about: "last week", "since March", "in November 2025", "between 3 and 9 May 2024",
 * "Q3 2025". A day or month without a year is the latest that has begun.
 * @param now what "last" and "yesterday" are counted from, in UTC
 */
export function readWindow(question: string, now: Date): ReadWindow | null {
  return readRelative(question, now) ?? readSharedMonth(question, now) ?? readAbsolute(question, now);
}
