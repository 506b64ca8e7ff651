import { readMachineDate } from "../html/read-machine-date.ts";
import { MONTH_NAMES } from "../month-names.ts";

const RFC_822 =
  /^(?:\p{L}+\.?,?\s*)?(?<day>\d{1,2})[\s-]+(?<month>\p{L}{3,10})\.?,?[\s-]+(?<year>\d{4}|\d{2})(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<zone>(?:GMT|UTC?)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,4}(?![A-Z+-]))?)?/iu;

/** Hours east of UTC, as RFC 822 and 2822 define them; unlike elsewhere, CST and MST mean one place here. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
};

/**
 * Reads a feed's date: RFC 822 with years of two or four digits, ISO 8601 and its profiles, or what a person wrote.
 * @returns an ISO 8601 date, or a date-time where the feed also names its offset; null for what names no day
 */
export function readFeedDate(value: string | undefined): string | null {
  const text = value?.trim() ?? "";
  if (text === "") return null;
  const groups = RFC_822.exec(text)?.groups;
  const month = MONTH_NAMES.get(groups?.month?.toLowerCase() ?? "");
  if (groups === undefined || month === undefined) return readMachineDate(text);
  const day = `${fullYear(groups.year ?? "")}-${String(month).padStart(2, "0")}-${(groups.day ?? "").padStart(2, "0")}`;
  const { hour, minute, second = "00", zone } = groups;
  if (hour === undefined || zone === undefined) return readMachineDate(day);
  return readMachineDate(`${day}T${hour.padStart(2, "0")}:${minute}:${second}${isoOffset(zone)}`);
}

/** RFC 2822, section 4.3. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

/** @returns an empty text for a zone whose letters nobody can tell; the time of day is left away then */
function isoOffset(zone: string): string {
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (numeric) {
    const [, sign, hours = "", minutes = "00"] = numeric;
    const isZero = Number(hours) === 0 && Number(minutes) === 0;
    if (Number(hours) > 14 || Number(minutes) > 59) return "";
    return isZero ? "Z" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
  }
  const hours = ZONE_HOURS[zone.toUpperCase()];
  if (hours === undefined) return "";
  return hours === 0 ? "Z" : `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
}
