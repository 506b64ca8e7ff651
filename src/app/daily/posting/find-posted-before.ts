import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import { dateIn } from "../../../briefing/schedule/date-in.ts";
import type { Occurrence, Schedule } from "../../../domain/schedule.ts";
import { postingKey } from "./posting-key.ts";
import type { KnownPosting } from "./read-postings.ts";

/**
 * What was posted before a schedule was changed, under another date of another zone, on what is the given day now.
 * @param begun the schedule's last postings
 */
export function findPostedBefore(
  { id, timeZone, setAt }: Schedule,
  { date }: Pick<Occurrence, "date">,
  begun: readonly KnownPosting[],
): KnownPosting | null {
  const key = postingKey({ schedule: id, date });
  const found = begun.find(
    (known) =>
      known.key !== key &&
      Date.parse(known.record.dueAt) < Date.parse(setAt) &&
      wasSent(known.record) &&
      dateIn(timeZone, new Date(known.record.dueAt)) === date,
  );
  return found ?? null;
}

function wasSent({ posted, sending }: PostingRecord): boolean {
  return posted.length > 0 || sending !== null;
}
