import { findDates } from "./find-dates.ts";

/**
 * Reads the first absolute date out of what a person wrote, such as "Updated: Tue, 18 Nov. 2025, 10:30 GMT".
 * @returns an ISO 8601 date, or a date-time where the text names the offset; null where no date stands, where it could
 *   be read two ways (03/04/2025), and for relative words. Never the day of reading.
 */
export function readDate(text: string): string | null {
  return findDates(text)[0]?.iso ?? null;
}
