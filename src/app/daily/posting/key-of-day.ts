import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import { dateIn } from "../../../briefing/schedule/date-in.ts";
import type { Occurrence, Schedule } from "../../../domain/schedule.ts";
import { findPostedBefore } from "./find-posted-before.ts";
import { postingKey } from "./posting-key.ts";
import type { KnownPosting } from "./read-postings.ts";

/** A date's second briefing that comes as soon is no other morning's, wherever the schedule was moved to. */
const HALF_DAY_MS = 12 * 60 * 60 * 1_000;

/**
 * The key of the posting that a schedule has on a day. A schedule that is moved to another time zone begins with the first day
 * there on which it has not posted: where a date comes again that was posted in the old zone on what is another day in the new
 * one, as Sydney's Tuesday before Los Angeles has it, the posting is another.
 * @param begun the schedule's last postings
 * @returns null where what was posted before the schedule was changed is that day's
 */
export function keyOfDay(schedule: Schedule, { date, at }: Occurrence, begun: readonly KnownPosting[]): string | null {
  const { id, timeZone, setAt } = schedule;
  const key = postingKey({ schedule: id, date });
  const before = begun.filter(({ record }) => Date.parse(record.dueAt) < Date.parse(setAt));
  const isThatDay = ({ dueAt }: PostingRecord): boolean => dateIn(timeZone, new Date(dueAt)) === date;
  if (findPostedBefore(schedule, { date }, begun) !== null) return null;
  const own = before.find((known) => known.key === key)?.record;
  if (own === undefined || isUnfinished(own) || isThatDay(own)) return key;
  return at - Date.parse(own.dueAt) < HALF_DAY_MS ? key : `${key}@${timeZone}`;
}

function isUnfinished({ state }: PostingRecord): boolean {
  return state === "claimed" || state === "composed";
}
