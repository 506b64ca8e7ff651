const MINUTE_MS = 60_000;

/**
 * When a server that refuses may be asked again, as a sentence with a space before it; empty where it does not say, or says now.
 * A moment, not a length of time: it is read later too, where a feed's faults are listed.
 * @param retryAfterMs as `readRetryAfter` reads it
 */
export function describeRetry(retryAfterMs: number | null, now: Date): string {
  if (retryAfterMs === null || retryAfterMs <= 0) return "";
  const moment = new Date(Math.ceil((now.getTime() + retryAfterMs) / MINUTE_MS) * MINUTE_MS);
  return ` Try again after ${moment.toISOString().slice(0, 16).replace("T", " ")} UTC.`;
}
