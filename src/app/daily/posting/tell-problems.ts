import type { PostProblem } from "../../../briefing/posting/poster.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";
import { changeNotice, type KeptNotice, noticeKey } from "./kept-notice.ts";
import { nameBriefings } from "./name-briefings.ts";

export interface FoundProblems {
  readonly channel: string | null;
  readonly schedule: string;
  /** Who set the schedule up. */
  readonly to: string;
  readonly problems: readonly PostProblem[];
}

/** So long nobody is bothered where a notice reached nobody. */
const TELL_AGAIN_MS = 60 * 60 * 1_000;

/**
 * After so long whoever was telling has died. Longer than a message is tried to be sent, and shorter than Discord takes a second one
 * with the same nonce for the first.
 */
const TELLING_MS = 3 * 60 * 1_000;

/**
 * Tells the editors what keeps a schedule's briefing from being posted: once for all schedules of a channel that have the same
 * problem, until `clearProblems` has heard of each that it is well. Where a process dies over it, another tells it again: rather twice
 * than never.
 */
export async function tellProblems(context: RoutineContext, found: FoundProblems): Promise<void> {
  for (const problem of found.problems) await tell(context, found, problem);
}

async function tell(context: RoutineContext, { channel, schedule, to }: FoundProblems, problem: PostProblem) {
  const key = noticeKey(channel, problem);
  const now = context.now();
  const tried: { due: boolean } = { due: false };
  const written = await changeNotice(context, key, (present) => {
    tried.due = present === null || present.schedules.length === 0 || isDueAgain(present, now);
    if (!tried.due && present?.schedules.includes(schedule)) return null;
    const schedules = [...new Set([...(present?.schedules ?? []), schedule])];
    // Written down before it is done, so that of two processes one tells it.
    return present === null || tried.due
      ? { schedules, triedAt: now.toISOString(), isTold: null }
      : { ...present, schedules };
  });
  if (written === null || !tried.due) return;
  const text = `${problem.text} ${await nameBriefings(context, { channel, schedule }, problem.kind)}`;
  const isTold = await context.tellEditors({ key, to, text });
  await changeNotice(context, key, (present) => present && { ...present, isTold });
}

function isDueAgain({ isTold, triedAt }: KeptNotice, now: Date): boolean {
  if (isTold === true) return false;
  return Math.abs(now.getTime() - Date.parse(triedAt)) >= (isTold === null ? TELLING_MS : TELL_AGAIN_MS);
}
