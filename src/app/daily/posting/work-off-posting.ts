import { giveUp } from "../../../briefing/posting/give-up.ts";
import type { Hold } from "../../../briefing/posting/hold-posting.ts";
import { keepHolding } from "../../../briefing/posting/keep-holding.ts";
import { lookForSent } from "../../../briefing/posting/look-for-sent.ts";
import { LostHold } from "../../../briefing/posting/lost-hold.ts";
import { pageKey } from "../../../briefing/posting/page-key.ts";
import type { PostContent, PostProblem } from "../../../briefing/posting/poster.ts";
import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import { retryAt } from "../../../briefing/posting/retry-at.ts";
import { sendPages } from "../../../briefing/posting/send-pages.ts";
import { UserError } from "../../../errors.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";
import { clearProblems } from "./clear-problems.ts";
import { tellProblems } from "./tell-problems.ts";

export interface PostingWork {
  /** Who set up what is posted. */
  readonly to: string;
  /** The role that is to be called; null: none. */
  readonly mentionRole: string | null;
  /**
   * Makes what is posted, and keeps it under its id; the same each time, as a crash may come between.
   * @param mentionRole null also where the role cannot be called
   * @returns null where there is nothing to post any more
   */
  make(signal: AbortSignal, mentionRole: string | null): Promise<PostContent | null>;
}

/**
 * Does what is left to do on a posting that is held, as far as it can be done now, and lets it go.
 * @returns the posting as it is then; null where another process has taken it over
 * @throws the signal's reason where it is aborted
 */
export async function workOffPosting(
  context: RoutineContext,
  hold: Hold,
  work: PostingWork,
): Promise<PostingRecord | null> {
  try {
    await keepHolding(hold, context.signal, (signal) => post({ ...context, signal }, hold, work));
    return hold.record();
  } catch (fault) {
    if (fault instanceof LostHold) return null;
    try {
      if (context.signal.aborted) await hold.release({});
      else await failed(context, hold, await explain(context, fault));
    } catch (later) {
      if (later instanceof LostHold) return null;
      throw later;
    }
    context.signal.throwIfAborted();
    return hold.record();
  }
}

async function post(context: RoutineContext, hold: Hold, work: PostingWork): Promise<void> {
  const { now, poster } = context;
  const { channel, giveUpAt, schedule } = hold.record();
  if (now().getTime() > Date.parse(giveUpAt)) return endLate(context, hold);
  const place = { channel, schedule, to: work.to };
  const problems = await poster.check(channel, work.mentionRole);
  await tellProblems(context, { ...place, problems });
  // A role that is gone keeps nobody from the briefing.
  const [inTheWay] = problems.filter(({ kind }) => kind !== "role gone");
  if (inTheWay !== undefined) return refused(context, hold, inTheWay);
  if (!(await layOut(context, hold, (signal) => work.make(signal, problems.length === 0 ? work.mentionRole : null)))) {
    return endEmpty(context, hold);
  }
  const outcome = await send(context, hold);
  if (outcome.kind === "unsure") return failed(context, hold, outcome.reason);
  if (outcome.kind === "refused") {
    await tellProblems(context, { ...place, problems: [outcome.problem] });
    return refused(context, hold, outcome.problem);
  }
  await clearProblems(context, { ...place, problems });
  await done(context, hold);
}

/** Makes the messages, unless some were sent already. @returns false where there is nothing to post any more */
async function layOut(
  { archive, guild, poster, signal }: RoutineContext,
  hold: Hold,
  make: (signal: AbortSignal) => Promise<PostContent | null>,
): Promise<boolean> {
  const { posted, sending, channel } = hold.record();
  if (posted.length > 0 || sending !== null) return true;
  const content = await make(signal);
  if (content === null) return false;
  const pages = poster.pages(content, channel);
  for (const [index, value] of pages.entries()) {
    await archive.putDocument(guild, "posting-page", { key: pageKey(hold.kind, hold.key, index), value });
  }
  await hold.change({ state: "composed", answerId: content.id, pages: pages.length });
  return true;
}

function send(context: RoutineContext, hold: Hold) {
  const { answerId } = hold.record();
  if (answerId === null) throw new Error(`the posting ${hold.key} is composed of no answer`);
  return sendPages(hold, { ...context, contentId: answerId });
}

/** The last look for what was sent, and the end. */
async function endLate(context: RoutineContext, hold: Hold): Promise<void> {
  const { sending, answerId, posted } = hold.record();
  if (sending !== null && answerId !== null) {
    const found = await lookForSent({ ...context, contentId: answerId }, hold.record());
    if (found.kind === "found") await hold.change({ posted: [...posted, found.id], sending: null });
    if (found.kind === "absent") await hold.change({ sending: null });
  }
  await giveUp(hold);
}

function endEmpty({ now }: RoutineContext, hold: Hold): Promise<void> {
  const giveUpAt = new Date(now().getTime() - 1).toISOString();
  return hold.release({ state: "missed", giveUpAt, reason: "There was nothing to post any more." });
}

async function done(context: RoutineContext, hold: Hold): Promise<void> {
  await hold.release({ state: "posted", failures: 0, retryAt: null, problem: null, reason: null });
  await forgetPages(context, hold);
}

async function forgetPages({ archive, guild }: RoutineContext, { kind, key, record }: Hold): Promise<void> {
  for (let index = 0; index < record().pages; index++) {
    await archive.removeDocument(guild, "posting-page", pageKey(kind, key, index));
  }
}

function refused(context: RoutineContext, hold: Hold, { kind, text }: PostProblem): Promise<void> {
  return failed(context, hold, text, kind);
}

function failed(
  { now }: RoutineContext,
  hold: Hold,
  reason: string,
  problem: PostProblem["kind"] | null = null,
): Promise<void> {
  const failures = hold.record().failures + 1;
  return hold.release({ failures, retryAt: retryAt(now(), failures), reason, problem });
}

/** @returns a sentence for a person */
async function explain({ reportDefect }: RoutineContext, fault: unknown): Promise<string> {
  return fault instanceof UserError ? fault.publicMessage : reportDefect(fault);
}
