import { availableParallelism } from "node:os";
import { UserError } from "../../errors.ts";
import { openThreadPool } from "../../threads/open-thread-pool.ts";
import type { Checker } from "./checker.ts";
import { openChecker, type RunCheck } from "./open-checker.ts";

/** Each thread holds a tagger and word lists of its own, some 100 MB; more threads would wait for the model anyway. */
const MOST_THREADS = 4;
/** An honest claim takes milliseconds, the longest hostile one a fraction of a second. */
const TIMEOUT_MS = 60_000;

/** Checks in threads, one fewer than there are cores, so that the event loop is never held up by a check. */
export function openCheckThreads(): Checker {
  const pool = openThreadPool({
    script: new URL("./check-worker.ts", import.meta.url),
    most: Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)),
    timeoutMs: TIMEOUT_MS,
    tooMuch: (what) => new UserError(`Checking this text takes too much ${what}. Give less of it at once.`),
  });
  return openChecker(pool.run as RunCheck, {
    prepare: (name) => pool.prepare("prepare", name === undefined ? [] : [name]),
    close: pool.close,
  });
}
