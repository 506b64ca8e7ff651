import type { ModelEvent, ModelRequest } from "./model.ts";
import { ModelFault, type ModelFaultKind } from "./model-fault.ts";

export interface RetryTools {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** What may be otherwise a moment later. */
const PASSING: ReadonlySet<ModelFaultKind> = new Set(["rate limited", "server error", "unreachable", "cut off"]);
const MAX_RETRIES = 3;
const FIRST_WAIT_MS = 500;
/** A timer takes no more than 24 days; nobody waits for a day. */
const MAX_WAIT_MS = 86_400_000;

/**
 * Calls, and calls again where the fault may pass and no text has come yet: text that was given out is never begun anew.
 * A server that says how long to wait is obeyed, also beyond a minute; a wait that the deadline would cut short is not begun.
 * @throws {ModelFault} the last call's fault; "deadline"
 * @throws the signal's reason where that is aborted
 */
export async function* retryCall(
  call: () => AsyncIterable<ModelEvent>,
  { signal, deadlineAt }: ModelRequest,
  { now, sleep, random }: RetryTools,
): AsyncGenerator<ModelEvent, void> {
  for (let retries = 0; ; retries += 1) {
    let hasText = false;
    try {
      for await (const event of call()) {
        hasText = true;
        yield event;
      }
      return;
    } catch (error) {
      if (hasText || retries >= MAX_RETRIES || !(error instanceof ModelFault) || !PASSING.has(error.kind)) throw error;
      const waitMs =
        (error.retryAfterMs ?? FIRST_WAIT_MS * 2 ** retries) + (random() * FIRST_WAIT_MS * 2 ** retries) / 2;
      if (waitMs > MAX_WAIT_MS || now() + waitMs >= (deadlineAt ?? Number.POSITIVE_INFINITY)) throw error;
      await sleep(waitMs, signal);
    }
  }
}
