import { UserError } from "../../errors.ts";
import { openThreadPool } from "../../threads/open-thread-pool.ts";
import type { FeedJobs } from "./feed-jobs.ts";

/** The largest feed that is read at all takes some seconds; only what is made to be slow takes longer than this. */
const TIMEOUT_MS = 20_000;
const MAX_HEAP_MB = 512;

/**
 * Does what may take long in a thread of its own.
 * @throws {UserError} as the job does, and for a feed that takes too much time or memory
 */
export async function runFeedWorker<Name extends keyof FeedJobs>(
  name: Name,
  args: Parameters<FeedJobs[Name]>,
  timeoutMs = TIMEOUT_MS,
): Promise<ReturnType<FeedJobs[Name]>> {
  const pool = openThreadPool({
    script: new URL("./feed-worker.ts", import.meta.url),
    most: 1,
    timeoutMs,
    maxHeapMb: MAX_HEAP_MB,
    tooMuch: (what) => new UserError(`Reading this feed takes too much ${what}. Tell the site's owner.`),
  });
  try {
    return (await pool.run(name, args)) as ReturnType<FeedJobs[Name]>;
  } finally {
    await pool.close();
  }
}
