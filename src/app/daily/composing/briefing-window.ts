import type { Timing } from "../../../briefing/schedule/occurrence-on.ts";
import { occurrences } from "../../../briefing/schedule/occurrences.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import type { BriefingOrder } from "./briefing-order.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** A briefing reaches no farther back than this: a week and the day that a weekly one may be late. */
const FARTHEST_MS = 8 * DAY_MS;

/**
 * What a briefing tells of: what came since the one before it; the first one, since it would have been due before, at least a day.
 * @param timing null: of no schedule
 */
export function briefingWindow(
  timing: Timing | null,
  previous: KeptAnswer | null,
  until: Date,
): BriefingOrder["window"] {
  const now = until.getTime();
  const ended = Date.parse(previous?.answer.briefing?.window.until ?? "");
  // A clock that was wrong may have ended a window in the future.
  if (ended < now) return { since: new Date(Math.max(ended, now - FARTHEST_MS)), until };
  const before = timing === null ? [] : occurrences(timing, now - FARTHEST_MS, now - DAY_MS);
  return { since: new Date(before.at(-1)?.at ?? now - DAY_MS), until };
}
