import { readDate } from "../read-date.ts";

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** What empty date fields of common systems come out as. */
const NO_DATE = /^(?:000\d|1900-01-01|1970-01-01T00:00:00)/;

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * Reads a date that a page states for machines: ISO 8601 and its usual misspellings, seconds or milliseconds since 1970,
 * or one written out. A time of day without an offset is left away, since nobody can tell which moment it is.
 * @returns an ISO 8601 date or date-time with offset, as precise as the source to the second; null where it is no date
 */
export function readMachineDate(value: string): string | null {
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1);
    return new Date(milliseconds).toISOString().replace(/\.000Z$/, "Z");
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return readMachineDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const match = ISO.exec(text);
  if (match === null) return readDate(text);
  const [, year, month, date, hour, minute, second, zone] = match;
  const day = `${year}-${month}-${date}`;
  if (!isDay(day) || NO_DATE.test(text)) return null;
  if (hour === undefined || zone === undefined || Number(hour) > 23 || Number(minute) > 59) return day;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.replace(":", "").slice(3) || "00"}` : "Z";
  return `${day}T${hour}:${minute}${second === undefined ? "" : `:${second}`}${offset}`;
}
