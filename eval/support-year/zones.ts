import { WEEKDAYS, type Weekday } from "../../src/domain/schedule.ts";

interface ZoneSetting {
  readonly timeZone: string;
  readonly time: string;
  readonly days?: readonly Weekday[];
}

const WORKDAYS = WEEKDAYS.slice(0, 5);

/** Twenty zones, most with clocks that are changed in the year, at hours of which some are skipped or come twice. */
export const ZONES: readonly ZoneSetting[] = [
  { timeZone: "Europe/Berlin", time: "02:30" },
  { timeZone: "Europe/London", time: "01:30" },
  { timeZone: "Europe/Lisbon", time: "07:00", days: WORKDAYS },
  { timeZone: "Europe/Chisinau", time: "02:15" },
  { timeZone: "America/New_York", time: "02:30" },
  { timeZone: "America/Los_Angeles", time: "01:45" },
  { timeZone: "America/St_Johns", time: "06:40" },
  { timeZone: "America/Havana", time: "00:30" },
  { timeZone: "America/Santiago", time: "00:15" },
  { timeZone: "America/Asuncion", time: "23:50" },
  { timeZone: "America/Nuuk", time: "23:30" },
  { timeZone: "Africa/Cairo", time: "00:10" },
  { timeZone: "Africa/Casablanca", time: "02:59" },
  { timeZone: "Asia/Beirut", time: "00:00" },
  { timeZone: "Asia/Kolkata", time: "07:30", days: ["mon", "thu"] },
  { timeZone: "Asia/Kathmandu", time: "00:00" },
  { timeZone: "Australia/Lord_Howe", time: "02:10" },
  { timeZone: "Australia/Sydney", time: "03:00" },
  { timeZone: "Pacific/Chatham", time: "03:15" },
  { timeZone: "Pacific/Kiritimati", time: "06:00", days: ["sun"] },
];
