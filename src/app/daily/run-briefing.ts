import { holdPosting } from "../../briefing/posting/hold-posting.ts";
import { isFree } from "../../briefing/posting/is-free.ts";
import { newPosting } from "../../briefing/posting/new-posting.ts";
import type { PostingRecord } from "../../briefing/posting/posting-record.ts";
import { dateIn } from "../../briefing/schedule/date-in.ts";
import { occurrenceOn } from "../../briefing/schedule/occurrence-on.ts";
import type { Schedule } from "../../domain/schedule.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import type { RoutineContext } from "../routine/routine-context.ts";
import { composeBriefing } from "./composing/compose-briefing.ts";
import type { DailyResult } from "./daily-result.ts";
import { CATCH_UP_MS } from "./posting/catch-up-ms.ts";
import type { Compose } from "./posting/ensure-briefing.ts";
import { findPostedBefore } from "./posting/find-posted-before.ts";
import { keyOfDay } from "./posting/key-of-day.ts";
import { postBriefing } from "./posting/post-briefing.ts";
import { readPostings } from "./posting/read-postings.ts";
import { findNext } from "./schedules/find-next.ts";
import { findSchedule } from "./schedules/find-schedule.ts";

/** More postings than change in the days in which dates of two zones meet. */
const LOOKED_AT = 20;

/**
 * Posts today's briefing now, by the same claim as at its hour: on a day on which it was posted, it is only said where it stands.
 * @throws {UserError} where there is no such briefing, it is being posted, or this face does not post it
 */
export async function runBriefing(
  context: CommandContext,
  id: string,
  compose: Compose = composeBriefing,
): Promise<Extract<DailyResult, { readonly kind: "posted" }>> {
  const schedule = await findSchedule(context, id);
  const routine = routineOf(context, schedule);
  const { archive, guild, now } = routine;
  const date = dateIn(schedule.timeZone, now());
  // As at its hour, also where it is run on a day that it has none on, or at another.
  const occurrence = { date, at: occurrenceOn(schedule, date)?.at ?? now().getTime() };
  const begun = await readPostings(routine, "posting", { keyPrefix: `${schedule.id}:`, limit: LOOKED_AT });
  const tell = async (posting: PostingRecord, isNew: boolean) => ({
    kind: "posted" as const,
    schedule,
    next: await findNext(context, schedule),
    posting,
    isNew,
  });
  const before = findPostedBefore(schedule, occurrence, begun);
  if (before !== null) return tell(before.record, false);
  const key = keyOfDay(schedule, occurrence, begun);
  if (key === null) throw new Error(`the day ${date} of the schedule ${schedule.id} has no key`);
  const known = begun.find((one) => one.key === key);
  if (known?.record.state === "posted") return tell(known.record, false);
  if (known !== undefined && !isFree(known.record, now())) throw busy();
  const giveUpAt = new Date(now().getTime() + CATCH_UP_MS).toISOString();
  const record = known
    ? { ...known.record, giveUpAt }
    : newPosting({ schedule: schedule.id, date, channel: schedule.channel, dueAt: now().toISOString(), giveUpAt });
  const hold = await holdPosting({ archive, guild, kind: "posting", key }, routine, known?.value ?? null, record);
  const posting = hold && (await postBriefing(routine, hold, schedule, compose));
  if (posting === null) throw busy();
  return tell(posting, true);
}

function routineOf(context: CommandContext, { channel }: Schedule): RoutineContext {
  const { posting } = context;
  if (posting === undefined) throw new UserError("Briefings are not posted here. Look at one with daily preview.");
  if ((channel === null) === (posting.face === "terminal")) return { ...context, ...posting };
  throw new UserError(
    channel === null
      ? "This briefing was set up in a terminal, and is posted there. Run it in the terminal."
      : "This briefing is posted in a channel on Discord. Run it on Discord, or look at it here with daily preview.",
  );
}

function busy(): UserError {
  return new UserError("This briefing is being posted at this moment. The history shows in a minute what came of it.");
}
