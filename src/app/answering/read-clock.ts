import type { CommandContext } from "../command.ts";

/** What day it is where a command is run. */
export interface PlaceDay {
  /** ISO 8601 date. */
  readonly today: string;
  /** Noon UTC of that date: from it, "last week" is counted alike on machines in any time zone from UTC−12 to UTC+11. */
  readonly noon: Date;
}

/** Reads the day of the place's time zone: at 23:30 UTC it is tomorrow in Berlin. */
export function readClock({ now, place }: Pick<CommandContext, "now" | "place">): PlaceDay {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: place.timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = new Map(format.formatToParts(now()).map(({ type, value }) => [type, value]));
  const today = `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
  return { today, noon: new Date(`${today}T12:00:00Z`) };
}
