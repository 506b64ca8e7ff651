import { LEASE_MS } from "./lease-ms.ts";
import type { PostingRecord } from "./posting-record.ts";

/**
 * Whether a posting may be worked on: one that nobody holds, or whose holder has not said so for a while. A lease that ends later
 * than any lease can was given before the clock was set back, and is over.
 */
export function isFree({ until }: Pick<PostingRecord, "until">, now: Date): boolean {
  if (until === null) return true;
  const leftMs = Date.parse(until) - now.getTime();
  return leftMs <= 0 || leftMs > LEASE_MS;
}
