import { UserError } from "../../../errors.ts";

const HALF_DAY_HOURS = 12;

/**
 * Reads a time of the day as people write it: "7", "07:30", "7.30", "7h30", "6:45 pm".
 * @returns "HH:MM"
 * @throws {UserError} for anything else
 */
export function readTime(typed: string): string {
  const found = /^(\d{1,2})(?:\s?[:.h]\s?(\d{2})?)?\s?(am|pm|a\.m\.|p\.m\.)?(?:\s?uhr)?$/i.exec(typed.trim());
  const [, hours = "", minutes = "00", half] = found ?? [];
  const hour = half === undefined ? Number(hours) : toWholeDay(Number(hours), half);
  if (found === null || Number.isNaN(hour) || hour > 23 || Number(minutes) > 59) {
    throw new UserError(`"${typed.slice(0, 40)}" is no time of the day. Write it as 07:30.`, { exitCode: 2 });
  }
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** @returns NaN where a half of the day has no such hour */
function toWholeDay(hour: number, half: string): number {
  if (hour < 1 || hour > HALF_DAY_HOURS) return Number.NaN;
  return (hour % HALF_DAY_HOURS) + (/^p/i.test(half) ? HALF_DAY_HOURS : 0);
}
