import type { DatabaseSync } from "node:sqlite";

/**
 * Puts the reads of one connection in a row, each in a transaction of its own, so that a read which takes several queries sees
 * one state of the archive. `node:sqlite` is synchronous, so reads gain nothing from running side by side.
 */
export function createReadQueue(db: DatabaseSync) {
  let last: Promise<unknown> = Promise.resolve();

  async function transact<T>(work: () => Promise<T>): Promise<T> {
    db.exec("BEGIN");
    try {
      return await work();
    } finally {
      if (db.isTransaction) db.exec("COMMIT");
    }
  }

  return {
    /** @param work what it awaits holds up the reads behind it */
    read<T>(work: () => Promise<T>): Promise<T> {
      const result = last.then(() => transact(work));
      last = result.catch(() => {});
      return result;
    },
    /** Waits until every read so far is done. */
    async idle(): Promise<void> {
      await last;
    },
  };
}
