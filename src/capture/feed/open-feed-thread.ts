import { UserError } from "../../errors.ts";
import { openThreadPool, type ThreadPool } from "../../threads/open-thread-pool.ts";

/** The largest feed that is read at all takes some seconds; only what is made to be slow takes longer than this. */
const TIMEOUT_MS = 20_000;
const MAX_HEAP_MB = 512;

/** A thread for what feeds take long with, which serves `FeedJobs`. It ends a job that takes too much time or memory, with a `UserError`. */
export function openFeedThread(timeoutMs = TIMEOUT_MS): ThreadPool {
  return openThreadPool({
    script: new URL("./feed-worker.ts", import.meta.url),
    most: 1,
    timeoutMs,
    maxHeapMb: MAX_HEAP_MB,
    tooMuch: (what) => new UserError(`Reading this feed takes too much ${what}. Tell the site's owner.`),
  });
}
