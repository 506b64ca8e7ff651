import { UserError } from "../../errors.ts";
import { composeBriefing } from "../daily/composing/compose-briefing.ts";
import type { Compose } from "../daily/posting/ensure-briefing.ts";
import { postCorrections } from "../daily/posting/post-corrections.ts";
import { postDueBriefings } from "../daily/posting/post-due-briefings.ts";
import { pollDueFeeds } from "../feeds/poll-due-feeds.ts";
import type { PollReport } from "../feeds/reading/poll-report.ts";
import type { RoundReport } from "./round-report.ts";
import type { RoutineContext } from "./routine-context.ts";

export const ROUND_PARTS = ["feeds", "briefings", "corrections"] as const;

export type RoundPart = (typeof ROUND_PARTS)[number];

export interface RoundOptions {
  /** Which of a round's work is done; all by default. */
  readonly parts?: readonly RoundPart[];
  /** What composes briefings; `composeBriefing` by default. */
  readonly compose?: Compose;
}

/**
 * Does once what is due in a guild: reads feeds, posts briefings, posts corrections of those that were posted. A fault in one of
 * them keeps nothing else from being done, and is told in the report.
 * @throws the signal's reason where it is aborted
 */
export async function runRound(context: RoutineContext, options: RoundOptions = {}): Promise<RoundReport> {
  const { parts = ROUND_PARTS, compose = composeBriefing } = options;
  const faults: string[] = [];
  const settle = async <T>(part: RoundPart, work: () => Promise<T>): Promise<T | null> => {
    if (!parts.includes(part)) return null;
    context.signal.throwIfAborted();
    try {
      return await work();
    } catch (fault) {
      context.signal.throwIfAborted();
      faults.push(fault instanceof UserError ? fault.publicMessage : await context.reportDefect(fault));
      return null;
    }
  };
  const feeds = await settle<PollReport>("feeds", () => pollDueFeeds(context));
  const briefings = await settle("briefings", () => postDueBriefings(context, compose));
  const corrections = await settle("corrections", () => postCorrections(context));
  const done = [briefings, corrections].filter((settled) => settled !== null);
  return {
    feeds,
    postings: done.flatMap(({ postings }) => postings),
    faults: [...faults, ...done.flatMap((settled) => settled.faults)],
  };
}
