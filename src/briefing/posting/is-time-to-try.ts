import type { PostingRecord } from "./posting-record.ts";
import { LONGEST_RETRY_MS } from "./retry-at.ts";

/** Whether a posting may be tried again; a time farther off than any pause was written down before the clock was set back. */
export function isTimeToTry({ retryAt }: Pick<PostingRecord, "retryAt">, now: Date): boolean {
  if (retryAt === null) return true;
  const leftMs = Date.parse(retryAt) - now.getTime();
  return leftMs <= 0 || leftMs > LONGEST_RETRY_MS;
}
