import { DateTime } from "luxon";

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * Whether a found date names the day that the gold date names, on the gold's own calendar: a found moment is first moved to
 * the gold's offset. Where either tells no offset, the days are compared as they are written.
 */
export function sameDay(gold: string, found: string): boolean {
  const iso = gold.trim().replace(" ", "T");
  const goldDay = iso.slice(0, 10);
  if (!ZONED.test(iso) || !ZONED.test(found) || !found.includes("T")) return found.slice(0, 10) === goldDay;
  const zone = DateTime.fromISO(iso, { setZone: true }).zone;
  return DateTime.fromISO(found).setZone(zone).toISODate() === goldDay;
}
