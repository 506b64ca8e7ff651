import { createHash } from "node:crypto";
import type { Feed, FeedState } from "../../../domain/feed.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The first attempt after a failure comes after so long, or after the feed's own interval where that is shorter; then twice as long. */
const FIRST_RETRY_MS = 30 * MINUTE_MS;

/** What a server asks for is heeded up to here: a slip of its clock must not silence a feed for ever. */
const MOST_RETRY_AFTER_MS = 7 * DAY_MS;

/** Up to this share later than the interval, so that feeds that were added together are not read together for ever. */
const JITTER = 0.1;

export interface GoodReading {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How long server and feed ask to wait; null: they do not say. */
  readonly leastWaitMs: number | null;
  /** Whether items were left to the next reading, which then comes at once. */
  readonly isUnfinished: boolean;
}

/** The state after a reading that went well. */
export function goodState({ id, everyMinutes }: Feed, reading: GoodReading, now: Date): FeedState {
  const { etag, lastModified, leastWaitMs, isUnfinished } = reading;
  const waitMs = isUnfinished ? MINUTE_MS : Math.max(everyMinutes * MINUTE_MS, Math.min(leastWaitMs ?? 0, DAY_MS));
  return {
    etag,
    lastModified,
    nextReadAt: after(now, waitMs, id),
    lastReadAt: now.toISOString(),
    lastGoodAt: now.toISOString(),
    failingSince: null,
    failures: 0,
    fault: null,
    isReported: false,
  };
}

/** The state after a reading that failed: the longer it fails, the rarer it is tried, down to once a day. */
export function failedState(
  { id, everyMinutes }: Feed,
  state: FeedState,
  { fault, retryAfterMs }: { readonly fault: string; readonly retryAfterMs: number | null },
  now: Date,
): FeedState {
  const firstMs = Math.min(everyMinutes * MINUTE_MS, FIRST_RETRY_MS);
  const backOffMs = Math.min(firstMs * 2 ** Math.min(state.failures, 20), DAY_MS);
  const waitMs = Math.max(backOffMs, Math.min(retryAfterMs ?? 0, MOST_RETRY_AFTER_MS));
  return {
    ...state,
    nextReadAt: after(now, waitMs, id),
    lastReadAt: now.toISOString(),
    failingSince: state.failingSince ?? now.toISOString(),
    failures: state.failures + 1,
    fault,
  };
}

/** The same for a feed at every reading: its place in the interval, not a dice. */
function after(now: Date, waitMs: number, id: string): string {
  const share = createHash("sha256").update(id).digest().readUInt16BE() / 65_536;
  return new Date(now.getTime() + Math.round(waitMs * (1 + JITTER * share))).toISOString();
}
