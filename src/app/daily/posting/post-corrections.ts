import { holdPosting } from "../../../briefing/posting/hold-posting.ts";
import { isFree } from "../../../briefing/posting/is-free.ts";
import { isOpen } from "../../../briefing/posting/is-open.ts";
import { isTimeToTry } from "../../../briefing/posting/is-time-to-try.ts";
import { newPosting } from "../../../briefing/posting/new-posting.ts";
import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";
import { readSchedules } from "../schedules/read-schedules.ts";
import { briefingContext } from "./briefing-context.ts";
import type { DuePosting } from "./find-due-postings.ts";
import { findNewCorrections } from "./find-new-corrections.ts";
import { MAX_CORRECTIONS } from "./max-corrections.ts";
import { nameCorrection } from "./name-correction.ts";
import { postCorrection } from "./post-correction.ts";
import { readPostings } from "./read-postings.ts";
import { readSaid } from "./read-said.ts";
import { type SettledPostings, settlePostings } from "./settle-postings.ts";
import { settledBriefings } from "./settled-briefings.ts";
import { sourceState } from "./source-state.ts";

/** For so long after it was posted a briefing is corrected. */
const CORRECTED_MS = 14 * 24 * 60 * 60 * 1_000;

/** More than one schedule posts in that time, and further schedules that may have been removed in it. */
const POSTINGS_PER_SCHEDULE = 20;
const SPARE_SCHEDULES = 5;

const AT_ONCE = 4;

/**
 * Looks whether the sources of the briefings of the last two weeks still say what was quoted of them, and posts what is to be
 * corrected as a reply to the briefing: each correction once, one after the other.
 */
export async function postCorrections(context: RoutineContext): Promise<SettledPostings> {
  const since = context.now().getTime() - CORRECTED_MS;
  const schedules = await readSchedules(context);
  const setBy = new Map(schedules.map(({ id, setBy }) => [id, setBy]));
  const limit = (schedules.length + SPARE_SCHEDULES) * POSTINGS_PER_SCHEDULE;
  const posted = (await readPostings(context, "posting", { limit })).filter(
    ({ record: { channel, postedAt, posted } }) =>
      (channel === null) === (context.face === "terminal") &&
      postedAt !== null &&
      Date.parse(postedAt) > since &&
      posted.length > 0,
  );
  const { archive, guild } = context;
  const settled = settledBriefings(archive, guild);
  for (const id of settled.keys()) if (!posted.some(({ record }) => record.answerId === id)) settled.delete(id);
  return settlePostings(context, posted, AT_ONCE, async ({ key, record }) => {
    const { answerId, channel } = record;
    if (answerId === null) return [];
    const known = settled.get(answerId);
    if (known !== undefined && known.state === (await sourceState(context, channel, known.ids))) return [];
    const briefing = await archive.answer(guild, answerId);
    if (briefing === null) return [];
    const ids = briefing.answer.articles.map(({ id }) => id);
    // Before it is looked at: what changes meanwhile is looked at again.
    const state = await sourceState(context, channel, ids);
    const due = await findDueCorrection(context, key, record, briefing);
    if (due === "none") settled.set(answerId, { ids, state });
    if (due === "none" || due === "later") return [];
    const hold = await holdPosting(
      { archive, guild, kind: "correction", key: due.key },
      context,
      due.known,
      due.record,
    );
    const to = setBy.get(record.schedule) ?? briefing.asked?.user ?? "";
    const after = hold && (await postCorrection(context, hold, { key, kept: briefing }, to));
    return after === null ? [] : [{ key: due.key, record: after }];
  });
}

/**
 * The correction of a briefing that was begun, else a new one where there is something that none has said yet. later: one was begun
 * that cannot be gone on with now.
 */
async function findDueCorrection(
  context: RoutineContext,
  key: string,
  { schedule, date, channel, postedAt, posted }: PostingRecord,
  briefing: KeptAnswer,
): Promise<DuePosting | "none" | "later"> {
  const now = context.now();
  const begun = await readPostings(context, "correction", { keyPrefix: `${key}:`, limit: MAX_CORRECTIONS });
  const open = begun.find(({ record }) => isOpen(record, now));
  if (open !== undefined) {
    const { record, value } = open;
    return isFree(record, now) && isTimeToTry(record, now) ? { key: open.key, known: value, record } : "later";
  }
  const { archive: seen, guild } = await briefingContext(
    context,
    { channel, timeZone: context.timeZone },
    context.signal,
  );
  const said = await readSaid(context, briefing, begun);
  const found = await findNewCorrections({ guild, seen, whole: context.archive }, briefing, said);
  const corrects = found.map(nameCorrection);
  if (corrects.length === 0 || begun.length >= MAX_CORRECTIONS) return "none";
  const record = newPosting({
    schedule,
    date,
    channel,
    dueAt: now.toISOString(),
    giveUpAt: new Date(Date.parse(postedAt ?? "") + CORRECTED_MS).toISOString(),
    corrects,
    replyTo: posted[0] ?? null,
  });
  return { key: `${key}:${begun.length + 1}`, known: null, record };
}
