import type { Occurrence } from "../../domain/schedule.ts";
import type { Timing } from "./occurrence-on.ts";
import { occurrences } from "./occurrences.ts";

/** A weekly one comes within this time, also where its one day of the week is the one that a zone leaves out. */
const FARTHEST_MS = 15 * 24 * 60 * 60 * 1_000;

/** The first time at which a schedule is due after an instant, milliseconds since 1970. */
export function nextOccurrence(timing: Timing, after: number): Occurrence | null {
  return occurrences(timing, after, after + FARTHEST_MS)[0] ?? null;
}
