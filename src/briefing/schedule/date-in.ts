import { Temporal } from "temporal-polyfill";

/** The date that it is in a time zone. @returns ISO 8601 */
export function dateIn(timeZone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}
