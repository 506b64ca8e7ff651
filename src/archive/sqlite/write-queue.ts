import type { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { retryWhileLocked } from "./retry-while-locked.ts";

/** A group is closed after this time, so that the event loop gets its turn and the lock goes round. */
const GROUP_MS = 25;

interface Waiting {
  /** Runs inside the transaction and tells what to do once it is on disk. */
  run(): Promise<() => void>;
  fail(error: unknown): void;
}

/** Runs tasks under a savepoint each until none waits or the group's time is up. */
async function runTasks(db: DatabaseSync, waiting: Waiting[], settled: (() => void)[], failing: Waiting["fail"][]) {
  const until = Date.now() + GROUP_MS;
  for (let task = waiting.shift(); task !== undefined; task = Date.now() < until ? waiting.shift() : undefined) {
    db.exec("SAVEPOINT task");
    failing.push(task.fail);
    try {
      settled.push(await task.run());
    } catch (error) {
      // A full disk makes SQLite roll the whole transaction back by itself.
      if (!db.isTransaction) throw error;
      db.exec("ROLLBACK TO task");
      failing.pop();
      task.fail(error);
    }
    db.exec("RELEASE task");
  }
}

async function runGroup(db: DatabaseSync, waiting: Waiting[]): Promise<void> {
  const settled: (() => void)[] = [];
  const failing: Waiting["fail"][] = [];
  try {
    await retryWhileLocked(() => db.exec("BEGIN IMMEDIATE"));
  } catch (error) {
    for (const { fail } of waiting.splice(0)) fail(error);
    return;
  }
  try {
    await runTasks(db, waiting, settled, failing);
    db.exec("COMMIT");
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    for (const fail of failing) fail(error);
    return;
  }
  for (const settle of settled) settle();
}

/**
 * Puts the writes of one connection in a row. Writes that wait at the same time share a transaction and its one `fsync` (group
 * commit); a promise is fulfilled only after the COMMIT that holds its write, and a write that throws is undone alone.
 */
export function createWriteQueue(db: DatabaseSync) {
  const waiting: Waiting[] = [];
  let draining: Promise<void> | null = null;

  async function drain() {
    while (waiting.length > 0) {
      await runGroup(db, waiting);
      await setImmediate();
    }
    draining = null;
  }

  return {
    /**
     * @param work may await nothing but calls on this connection
     * @throws what `work` or SQLite throws; nothing was written then
     */
    write<T>(work: () => Promise<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        waiting.push({
          async run() {
            const result = await work();
            return () => resolve(result);
          },
          fail: reject,
        });
        draining ??= drain();
      });
    },
    /** Waits until every write so far is done. */
    async idle(): Promise<void> {
      while (draining !== null) await draining;
    },
  };
}
