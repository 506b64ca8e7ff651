import type { ThreadPool } from "../../threads/open-thread-pool.ts";
import type { FeedJobs } from "./feed-jobs.ts";
import { openFeedThread } from "./open-feed-thread.ts";

/** Starting the thread takes half a second, ten times what most feeds take: it is kept for those that are read one after another. */
const IDLE_MS = 10_000;

let thread: ThreadPool | null = null;
let jobs = 0;
let closing: NodeJS.Timeout | undefined;

/**
 * Does what may take long in a thread of its own, one after another.
 * @throws {UserError} as the job does, and for a feed that takes too much time or memory
 */
export async function runFeedWorker<Name extends keyof FeedJobs>(
  name: Name,
  args: Parameters<FeedJobs[Name]>,
): Promise<ReturnType<FeedJobs[Name]>> {
  clearTimeout(closing);
  thread ??= openFeedThread();
  const used = thread;
  jobs += 1;
  try {
    return (await used.run(name, args)) as ReturnType<FeedJobs[Name]>;
  } finally {
    jobs -= 1;
    if (jobs === 0) closing = setTimeout(close, IDLE_MS, used).unref();
  }
}

function close(used: ThreadPool): void {
  thread = null;
  void used.close();
}
