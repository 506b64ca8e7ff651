import { DatabaseSync } from "node:sqlite";
import type { SearchSystem } from "./search-system.ts";

function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  return db;
}

/** FTS5 as its manual shows it: the Porter tokenizer over the raw passages, a transaction an article, `ORDER BY rank`. */
export const stockFts5: SearchSystem = {
  async build(path) {
    const db = openDatabase(path);
    db.exec("CREATE VIRTUAL TABLE p USING fts5(title, body, tokenize = 'porter unicode61')");
    const insert = db.prepare("INSERT INTO p (title, body) VALUES (?, ?)");
    return {
      async add(articles) {
        for (const { title, passages } of articles) {
          db.exec("BEGIN");
          for (const passage of passages) insert.run(title, passage);
          db.exec("COMMIT");
        }
      },
      async close() {
        db.close();
      },
    };
  },
  async open(path) {
    const db = openDatabase(path);
    const select = db.prepare("SELECT rowid, title, body FROM p WHERE p MATCH ? ORDER BY rank LIMIT ?");
    return {
      async ask(question, limit) {
        const words = new Set(question.toLowerCase().match(/[\p{L}\p{N}]+/gu));
        return select.all([...words].map((word) => `"${word}"`).join(" OR "), limit).length;
      },
      async close() {
        db.close();
      },
    };
  },
};
