import type { Hold } from "../../../briefing/posting/hold-posting.ts";
import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import type { Schedule } from "../../../domain/schedule.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";
import { briefingContext } from "./briefing-context.ts";
import { briefingId } from "./briefing-id.ts";
import { type Compose, ensureBriefing } from "./ensure-briefing.ts";
import { workOffPosting } from "./work-off-posting.ts";

/**
 * Composes and posts the briefing whose posting is held, as far as that was not done before.
 * @returns the posting as it is then; null where another process has taken it over
 */
export function postBriefing(
  context: RoutineContext,
  hold: Hold,
  schedule: Schedule,
  compose: Compose,
): Promise<PostingRecord | null> {
  return workOffPosting(context, hold, {
    to: schedule.setBy,
    mentionRole: schedule.mentionRole,
    async make(signal, mentionRole) {
      const { date, dueAt, channel } = hold.record();
      const id = briefingId(hold.kind, hold.key);
      const place = await briefingContext(context, { channel, timeZone: schedule.timeZone }, signal);
      const answer = await ensureBriefing(place, { schedule, date, dueAt: new Date(dueAt), id }, compose);
      return { kind: "briefing", answer, id, mentionRole };
    },
  });
}
