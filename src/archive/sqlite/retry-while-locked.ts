import { setTimeout } from "node:timers/promises";
import { sqliteCode } from "./explain-sqlite-error.ts";

const SQLITE_BUSY = 5;

/** How long to wait for another process that holds the lock. */
const LOCK_TIMEOUT_MS = 30_000;
const LOCK_RETRY_MS = 10;

/**
 * Tries again while another process holds the lock. SQLite's own busy handler would sleep on the event loop's thread.
 * @throws what `attempt` throws, SQLITE_BUSY only after half a minute of it
 */
export async function retryWhileLocked<T>(attempt: () => T): Promise<T> {
  for (const deadline = Date.now() + LOCK_TIMEOUT_MS; ; ) {
    try {
      return attempt();
    } catch (error) {
      if (sqliteCode(error) !== SQLITE_BUSY || Date.now() > deadline) throw error;
    }
    await setTimeout(LOCK_RETRY_MS * (0.5 + Math.random()));
  }
}
