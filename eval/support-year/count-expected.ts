import { DateTime } from "luxon";
import { type Schedule, WEEKDAYS } from "../../src/domain/schedule.ts";

/**
 * The dates on which a schedule is due from one instant until before another, counted by another library than the program's: each
 * date that the zone's calendar has, once.
 */
export function expectedDates({ time, days, timeZone }: Schedule, from: number, until: number): readonly string[] {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const dates: string[] = [];
  const last = DateTime.fromMillis(until, { zone: timeZone }).plus({ days: 1 });
  for (
    let day = DateTime.fromMillis(from, { zone: timeZone }).startOf("day");
    day < last;
    day = day.plus({ days: 1 })
  ) {
    const at = DateTime.fromObject(
      { year: day.year, month: day.month, day: day.day, hour, minute },
      { zone: timeZone },
    ).toMillis();
    const weekday = WEEKDAYS[day.weekday - 1];
    if (weekday !== undefined && days.includes(weekday) && at >= from && at < until) dates.push(day.toISODate() ?? "");
  }
  return dates;
}
