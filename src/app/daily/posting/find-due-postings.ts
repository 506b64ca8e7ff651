import { isFree } from "../../../briefing/posting/is-free.ts";
import { isOpen } from "../../../briefing/posting/is-open.ts";
import { isTimeToTry } from "../../../briefing/posting/is-time-to-try.ts";
import { newPosting } from "../../../briefing/posting/new-posting.ts";
import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import { occurrenceOn } from "../../../briefing/schedule/occurrence-on.ts";
import { occurrences } from "../../../briefing/schedule/occurrences.ts";
import type { Occurrence, Schedule } from "../../../domain/schedule.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";
import { CATCH_UP_MS } from "./catch-up-ms.ts";
import { keyOfDay } from "./key-of-day.ts";
import { type KnownPosting, readPostings } from "./read-postings.ts";

/** So far back it is said of briefings that they were missed. */
const LOOK_BACK_MS = 7 * 24 * 60 * 60 * 1_000;

/** More postings than one schedule has in that time. */
const LOOKED_AT = 12;

/** A posting that is to be worked on: as it stands in the archive, null for nothing, and as it is taken up. */
export interface DuePosting {
  readonly key: string;
  readonly known: unknown;
  readonly record: PostingRecord;
}

/**
 * What is to be worked on now of a schedule's postings, the oldest first: those that were begun and are not done, and one for each
 * time it was due since it was set. Nothing is written.
 */
export async function findDuePostings(
  context: Pick<RoutineContext, "archive" | "guild" | "now">,
  schedule: Schedule,
): Promise<readonly DuePosting[]> {
  const now = context.now();
  const after = Math.max(Date.parse(schedule.setAt), now.getTime() - LOOK_BACK_MS);
  const due = schedule.isPaused ? [] : occurrences(schedule, after - 1, now.getTime());
  const begun = await readPostings(context, "posting", { keyPrefix: `${schedule.id}:`, limit: LOOKED_AT });
  const keys = new Set(begun.map(({ key }) => key));
  return [
    ...begun.filter(({ record }) => isDue(record, schedule, now)).map((known) => resume(known, schedule)),
    ...due.flatMap((occurrence) => {
      const key = keyOfDay(schedule, occurrence, begun);
      return key === null || keys.has(key) ? [] : [begin(key, schedule, occurrence)];
    }),
  ].toSorted((a, b) => Date.parse(a.record.dueAt) - Date.parse(b.record.dueAt));
}

function isDue(record: PostingRecord, schedule: Schedule, now: Date): boolean {
  if (!isOpen(record, now) || !isFree(record, now) || !isTimeToTry(record, now)) return false;
  if (now.getTime() > Date.parse(record.giveUpAt)) return true;
  if (schedule.isPaused) return false;
  if (!isUntouched(record)) return true;
  // The clock was set back, or the schedule to a later hour, before anything was posted.
  const hour =
    Date.parse(schedule.setAt) > Date.parse(record.dueAt) ? occurrenceOn(schedule, record.date)?.at : undefined;
  return now.getTime() >= Math.max(Date.parse(record.dueAt), hour ?? 0);
}

/** As long as nothing was sent, it goes where the schedule says now. */
function resume({ key, value, record }: KnownPosting, { channel }: Schedule): DuePosting {
  return { key, known: value, record: isUntouched(record) ? { ...record, channel } : record };
}

function begin(key: string, { id, channel }: Schedule, { date, at }: Occurrence): DuePosting {
  const record = newPosting({
    schedule: id,
    date,
    channel,
    dueAt: new Date(at).toISOString(),
    giveUpAt: new Date(at + CATCH_UP_MS).toISOString(),
  });
  return { key, known: null, record };
}

function isUntouched({ posted, sending }: PostingRecord): boolean {
  return posted.length === 0 && sending === null;
}
