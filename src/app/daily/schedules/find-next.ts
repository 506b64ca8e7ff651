import { isOpen } from "../../../briefing/posting/is-open.ts";
import { occurrences } from "../../../briefing/schedule/occurrences.ts";
import type { Occurrence, Schedule } from "../../../domain/schedule.ts";
import type { CommandContext } from "../../command.ts";
import { keyOfDay } from "../posting/key-of-day.ts";
import { readPostings } from "../posting/read-postings.ts";

/** A weekly one comes within this time, also where its day is posted already or is the one that a zone leaves out. */
const FARTHEST_MS = 16 * 24 * 60 * 60 * 1_000;

const LOOKED_AT = 20;

/** When a schedule's next briefing comes; that of a day on which one was posted already is not another. Null while it is paused. */
export async function findNext(
  context: Pick<CommandContext, "archive" | "guild" | "now">,
  schedule: Schedule,
): Promise<Occurrence | null> {
  if (schedule.isPaused) return null;
  const now = context.now();
  const after = Math.max(now.getTime(), Date.parse(schedule.setAt) - 1);
  const postings = await readPostings(context, "posting", { keyPrefix: `${schedule.id}:`, limit: LOOKED_AT });
  const done = new Set(postings.filter(({ record }) => !isOpen(record, now)).map(({ key }) => key));
  const coming = occurrences(schedule, after, after + FARTHEST_MS);
  const next = coming.find((occurrence) => {
    const key = keyOfDay(schedule, occurrence, postings);
    return key !== null && !done.has(key);
  });
  return next ?? null;
}
