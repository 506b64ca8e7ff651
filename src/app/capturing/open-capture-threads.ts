import type { Indexer } from "../../archive/archive.ts";
import { UserError } from "../../errors.ts";
import { INDEXER_VERSION } from "../../retrieval/indexer-version.ts";
import { openThreadPool } from "../../threads/open-thread-pool.ts";
import type { CaptureJobs } from "./capture-jobs.ts";
import type { Capturer } from "./capturer.ts";

/** Two, so that a slow document does not keep everybody else's waiting. */
const MOST_THREADS = 2;
/** The largest page or PDF takes some ten seconds; only what is made to be slow takes longer than this. */
const TIMEOUT_MS = 120_000;

export interface CaptureThreads extends Capturer {
  /** Cuts and analyses articles in the same threads. */
  readonly indexer: Indexer;
}

/** Reads documents, and makes the index entries of their texts, in threads, so that the event loop is never held up by either. */
export function openCaptureThreads(): CaptureThreads {
  const pool = openThreadPool({
    script: new URL("./capture-worker.ts", import.meta.url),
    most: MOST_THREADS,
    timeoutMs: TIMEOUT_MS,
    tooMuch: (what) => new UserError(`Reading this document takes too much ${what}. Add its parts one by one.`),
  });
  const run = <Name extends keyof CaptureJobs>(name: Name, args: Parameters<CaptureJobs[Name]>, signal?: AbortSignal) =>
    pool.run(name, args, signal) as ReturnType<CaptureJobs[Name]>;
  return {
    capture: (document, signal) => run("capture", [document], signal),
    indexer: { version: INDEXER_VERSION, passages: (text, metadata) => run("passages", [text, metadata]) },
    close: pool.close,
  };
}
