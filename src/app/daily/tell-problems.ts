import type { PostProblem } from "../../briefing/posting/poster.ts";
import type { RoutineContext } from "../routine/routine-context.ts";
import { changeNotice, type KeptNotice, noticeKey } from "./kept-notice.ts";

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
 * Tells the editors what keeps a schedule's briefing from being posted: once for all schedules of a channel that have the same
 * problem, until `clearProblems` has heard of each that it is well.
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
    // Written down before it is done: a notice that is lost in a crash is better than one that comes with every start.
    return present === null || tried.due
      ? { schedules, triedAt: now.toISOString(), isTold: true }
      : { ...present, schedules };
  });
  if (written === null || !tried.due || (await context.tellEditors({ key, to, text: problem.text }))) return;
  await changeNotice(context, key, (present) => present && { ...present, isTold: false });
}

function isDueAgain({ isTold, triedAt }: KeptNotice, now: Date): boolean {
  return !isTold && Math.abs(now.getTime() - Date.parse(triedAt)) >= TELL_AGAIN_MS;
}
