import { Temporal } from "temporal-polyfill";
import type { Occurrence, Schedule } from "../../domain/schedule.ts";
import { WEEKDAYS } from "../../domain/schedule.ts";

/** What decides when a schedule is due. */
export type Timing = Pick<Schedule, "time" | "days" | "timeZone">;

/** Every schedule is looked at twice a minute, for each day of the last week: without this, most of a quiet bot's work. */
const known = new Map<string, number | null>();
const MOST_KNOWN = 20_000;

/**
 * The time at which a schedule is due on a date of its zone. A time that the clocks skip comes as much later as they skip, a time
 * that they repeat counts the first time it comes.
 * @param date ISO 8601
 * @returns null on other days of the week, and on dates that the zone leaves out, as Pacific/Apia did 2011-12-30
 */
export function occurrenceOn({ time, days, timeZone }: Timing, date: string): Occurrence | null {
  const weekday = WEEKDAYS[(new Date(date).getUTCDay() + 6) % WEEKDAYS.length];
  if (weekday === undefined || !days.includes(weekday)) return null;
  const key = `${timeZone} ${date} ${time}`;
  const remembered = known.get(key);
  const at = remembered === undefined ? instantOf(date, time, timeZone) : remembered;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, at);
  return at === null ? null : { date, at };
}

function instantOf(date: string, time: string, timeZone: string): number | null {
  const day = Temporal.PlainDate.from(date);
  // Where the whole day is skipped, its start is that of the day after.
  if (!day.toZonedDateTime({ timeZone }).toPlainDate().equals(day)) return null;
  const local = day.toPlainDateTime(Temporal.PlainTime.from(time));
  return local.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds;
}
