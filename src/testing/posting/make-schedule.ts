import { type Schedule, WEEKDAYS } from "../../domain/schedule.ts";

/** A schedule of every morning at seven, for tests; any field may be replaced. */
export function makeSchedule(fields: Partial<Schedule> = {}): Schedule {
  return {
    id: "morn",
    channel: "news",
    time: "07:00",
    days: WEEKDAYS,
    timeZone: "UTC",
    topics: [],
    collections: [],
    length: "medium",
    mentionRole: null,
    isPaused: false,
    setBy: "editor",
    setAt: "2026-03-01T00:00:00.000Z",
    ...fields,
  };
}
