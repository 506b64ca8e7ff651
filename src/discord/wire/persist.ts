import { setTimeout as wait } from "node:timers/promises";
import { isPassing } from "./is-passing.ts";

export interface Patience {
  /** Milliseconds after which no further attempt begins. */
  readonly patienceMs: number;
  /** Milliseconds before the second attempt; each wait is twice the one before. */
  readonly firstWaitMs: number;
}

const LONGEST_WAIT_MS = 15_000;

/**
 * Repeats what failed for a reason that passes. Only for what may be done twice without harm.
 * @param attempt is told how many attempts there were before, from 0
 * @throws the last attempt's fault
 */
export async function persist<T>(
  attempt: (before: number) => Promise<T>,
  { patienceMs, firstWaitMs }: Patience,
): Promise<T> {
  const startedAt = performance.now();
  for (let before = 0; ; before += 1) {
    const waitMs = Math.min(firstWaitMs * 2 ** before, LONGEST_WAIT_MS);
    try {
      return await attempt(before);
    } catch (fault) {
      if (!isPassing(fault) || performance.now() - startedAt + waitMs > patienceMs) throw fault;
    }
    // A bot that has left does not stay for this.
    await wait(waitMs, undefined, { ref: false });
  }
}
