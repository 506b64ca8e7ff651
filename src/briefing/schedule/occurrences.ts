import type { Occurrence } from "../../domain/schedule.ts";
import { occurrenceOn, type Timing } from "./occurrence-on.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** No zone's date is farther from UTC's, also where a time that is skipped before midnight comes on the next date. */
const MARGIN_MS = 2 * DAY_MS;

/**
 * The times at which a schedule is due after one instant and until another, in order, each date once.
 * @param after exclusive, milliseconds since 1970
 * @param until inclusive, milliseconds since 1970
 */
export function occurrences(timing: Timing, after: number, until: number): readonly Occurrence[] {
  if (until <= after) return [];
  const found: Occurrence[] = [];
  for (let day = after - MARGIN_MS; day <= until + MARGIN_MS; day += DAY_MS) {
    const occurrence = occurrenceOn(timing, new Date(day).toISOString().slice(0, 10));
    if (occurrence !== null && occurrence.at > after && occurrence.at <= until) found.push(occurrence);
  }
  return found.sort((a, b) => a.at - b.at);
}
