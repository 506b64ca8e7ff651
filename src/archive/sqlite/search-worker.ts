import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { createSql } from "./create-sql.ts";
import { searchPassages } from "./search-passages.ts";
import type { SearchReply, SearchRequest } from "./search-thread.ts";

// Runs on a thread of its own, started by search-thread.ts.

const db = new DatabaseSync(workerData as string, { readOnly: true, timeout: 5_000 });
db.exec("PRAGMA cache_size = -64000");
const sql = createSql(db);

function answer({ id, guild, query }: SearchRequest): SearchReply {
  try {
    db.exec("BEGIN");
    const hits = searchPassages(sql, guild, query);
    return { id, json: JSON.stringify({ ...hits, passageFrequency: [...hits.passageFrequency] }) };
  } catch (error) {
    // An error loses its own fields on the way between threads; SQLite's code tells the reader what to do.
    const { message, errcode } = error as Error & { errcode?: number };
    return { id, fault: { message, errcode } };
  } finally {
    if (db.isTransaction) db.exec("COMMIT");
  }
}

parentPort?.on("message", (request: SearchRequest) => parentPort?.postMessage(answer(request)));
