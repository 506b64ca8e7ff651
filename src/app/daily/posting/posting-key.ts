import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";

/** The key of the one posting that a schedule has on a date of its zone. */
export function postingKey({ schedule, date }: Pick<PostingRecord, "schedule" | "date">): string {
  return `${schedule}:${date}`;
}
