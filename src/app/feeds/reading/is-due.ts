import type { KnownFeed } from "../records/known-feed.ts";

/** Longer than any wait: a reading that lies further ahead was set by a clock that was wrong. */
const LONGEST_WAIT_MS = 9 * 86_400_000;

/** Whether it is time to read a feed. */
export function isDue({ feed, state }: KnownFeed, now: Date): boolean {
  const waitMs = Date.parse(state.nextReadAt) - now.getTime();
  return !feed.isPaused && (waitMs <= 0 || waitMs > LONGEST_WAIT_MS);
}
