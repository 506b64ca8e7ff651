import { WEEKDAYS, type Weekday } from "../../../domain/schedule.ts";
import { UserError } from "../../../errors.ts";

const GROUPS: Readonly<Record<string, readonly Weekday[]>> = {
  daily: WEEKDAYS,
  "every day": WEEKDAYS,
  weekdays: WEEKDAYS.slice(0, 5),
  weekends: WEEKDAYS.slice(5),
  weekend: WEEKDAYS.slice(5),
};

/**
 * Reads the days of the week that a person names: "weekdays", "mon-fri", "Tuesday, Thursday", "fri-mon".
 * @returns in the order of the week, each once
 * @throws {UserError} for anything else
 */
export function readDays(typed: string): readonly Weekday[] {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s*[-–]\s*/g, "-");
  const parts = (GROUPS[text] === undefined ? text.split(/[\s,;]+(?:and[\s]+)?/) : [text]).filter(Boolean);
  const days = new Set(parts.flatMap((part) => readPart(part, typed)));
  if (days.size === 0) throw unknown(typed);
  return WEEKDAYS.filter((day) => days.has(day));
}

function readPart(part: string, typed: string): readonly Weekday[] {
  if (Object.hasOwn(GROUPS, part)) return GROUPS[part] ?? [];
  const [first = "", last, more] = part.split("-");
  const start = dayOf(first);
  const end = last === undefined ? start : dayOf(last);
  if (start === -1 || end === -1 || more !== undefined) throw unknown(typed);
  const length = ((end - start + WEEKDAYS.length) % WEEKDAYS.length) + 1;
  return [...WEEKDAYS, ...WEEKDAYS].slice(start, start + length);
}

const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** "mon", "Mon." and "monday" are the first, "tues" the second. */
function dayOf(word: string): number {
  const letters = word.replace(/\.$/, "");
  return letters.length < 3 ? -1 : NAMES.findIndex((name) => name.startsWith(letters));
}

function unknown(typed: string): UserError {
  return new UserError(
    `"${typed.slice(0, 60)}" names no days of the week. Write them as mon-fri, as "mon, wed, fri", or weekdays.`,
    { exitCode: 2 },
  );
}
