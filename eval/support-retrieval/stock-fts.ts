import { DatabaseSync } from "node:sqlite";
import type { Document } from "./with-archive.ts";

/** The plainest full-text search: whole documents in FTS5 with its Porter stemmer, OR of the query's words, by `rank`. */
export function stockFts(documents: readonly Document[]) {
  const db = new DatabaseSync(":memory:");
  db.exec("CREATE VIRTUAL TABLE documents USING fts5(id UNINDEXED, body, tokenize = 'porter unicode61')");
  const insert = db.prepare("INSERT INTO documents (id, body) VALUES (?, ?)");
  db.exec("BEGIN");
  for (const { id, title, text } of documents) insert.run(id, title === null ? text : `${title}\n${text}`);
  db.exec("COMMIT");
  const select = db.prepare("SELECT id FROM documents WHERE documents MATCH ? ORDER BY rank LIMIT ?");
  return {
    /** Ids of the best documents, best first. */
    search(query: string, limit: number): readonly string[] {
      const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      return select.all(words.map((word) => `"${word}"`).join(" OR "), limit).map((row) => String(row.id));
    },
    close: () => db.close(),
  };
}
