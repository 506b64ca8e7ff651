import { EventEmitter } from "node:events";
import type { DatabaseSync } from "node:sqlite";
import type { KeyvStoreAdapter } from "keyv";

interface Row {
  readonly key: string;
  readonly value: string;
}

const ITERATOR_BATCH_ROWS = 100;

/** Keys of a namespace are the half-open range from `name:` to `name;`, the next character. LIKE would read `_` as a wildcard. */
const namespaceRange = (namespace: string) => [`${namespace}:`, `${namespace};`] as const;

/** The table the adapter keeps its entries in. `expires_at` is in milliseconds since 1970; null: never. */
export const KEYV_TABLE_SQL =
  "CREATE TABLE IF NOT EXISTS keyv (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL, expires_at INTEGER) STRICT";

function prepareStatements(db: DatabaseSync) {
  return {
    selectOne: db.prepare("SELECT value FROM keyv WHERE key = ? AND (expires_at IS NULL OR expires_at > ?)"),
    selectMany: db.prepare(
      "SELECT key, value FROM keyv WHERE key IN (SELECT value FROM json_each(?)) AND (expires_at IS NULL OR expires_at > ?)",
    ),
    selectPage: db.prepare(
      `SELECT key, value FROM keyv WHERE key > ? AND (? IS NULL OR key < ?) AND (expires_at IS NULL OR expires_at > ?)
     ORDER BY key LIMIT ${ITERATOR_BATCH_ROWS}`,
    ),
    upsert: db.prepare(
      `INSERT INTO keyv (key, value, expires_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`,
    ),
    deleteOne: db.prepare("DELETE FROM keyv WHERE key = ?"),
    deleteMany: db.prepare("DELETE FROM keyv WHERE key IN (SELECT value FROM json_each(?))"),
    deleteExpired: db.prepare("DELETE FROM keyv WHERE expires_at <= ?"),
  };
}

/** Every namespace of every guild has an adapter; they share their connection's statements. */
const statementsOf = new WeakMap<DatabaseSync, ReturnType<typeof prepareStatements>>();

/**
 * A Keyv storage adapter over an open `node:sqlite` connection, which must hold the table of `KEYV_TABLE_SQL`. It never opens
 * a transaction of its own beyond one call, so calls made between BEGIN and COMMIT on the same connection commit or fail
 * together. Expired entries are absent at once and leave the file when their namespace is next written to.
 *
 * Give every `Keyv` its own adapter (Keyv writes its namespace into it), with `throwOnErrors: true`: without, Keyv turns a
 * failed read into `undefined`.
 * @throws whatever SQLite throws, from every call
 */
export function createKeyvSqlite(db: DatabaseSync) {
  const statements = statementsOf.get(db) ?? prepareStatements(db);
  statementsOf.set(db, statements);
  const { selectOne, selectMany, selectPage, upsert, deleteOne, deleteMany, deleteExpired } = statements;

  const write = (key: string, value: string, ttlMs: number | undefined) => {
    upsert.run(key, value, ttlMs === undefined ? null : Date.now() + ttlMs);
    if (ttlMs !== undefined) deleteExpired.run(Date.now());
  };

  const adapter = Object.assign(new EventEmitter(), {
    // Keyv offers its iterator only for dialects it knows.
    opts: { dialect: "sqlite", url: "" } as Record<string, unknown>,
    namespace: undefined as string | undefined,

    async get(key: string): Promise<string | undefined> {
      return (selectOne.get(key, Date.now()) as Row | undefined)?.value;
    },
    async getMany(keys: string[]): Promise<(string | undefined)[]> {
      const rows = selectMany.all(JSON.stringify(keys), Date.now()) as unknown as Row[];
      const values = new Map(rows.map((row) => [row.key, row.value]));
      return keys.map((key) => values.get(key));
    },
    async has(key: string): Promise<boolean> {
      return selectOne.get(key, Date.now()) !== undefined;
    },
    async hasMany(keys: string[]): Promise<boolean[]> {
      return (await adapter.getMany(keys)).map((value) => value !== undefined);
    },
    async set(key: string, value: string, ttlMs?: number): Promise<void> {
      write(key, value, ttlMs);
    },
    /** All or none. */
    async setMany(entries: { key: string; value: string; ttl?: number }[]): Promise<boolean[]> {
      db.exec("SAVEPOINT keyv_set_many");
      try {
        for (const { key, value, ttl } of entries) write(key, value, ttl);
      } catch (error) {
        // A full disk makes SQLite roll back by itself, and then there is no savepoint left to return to.
        if (db.isTransaction) db.exec("ROLLBACK TO keyv_set_many; RELEASE keyv_set_many");
        throw error;
      }
      db.exec("RELEASE keyv_set_many");
      return entries.map(() => true);
    },
    async delete(key: string): Promise<boolean> {
      return deleteOne.run(key).changes > 0;
    },
    /** @returns whether any of the keys was there */
    async deleteMany(keys: string[]): Promise<boolean> {
      return deleteMany.run(JSON.stringify(keys)).changes > 0;
    },
    /** Empties the adapter's namespace, or the whole table where it has none. */
    async clear(): Promise<void> {
      if (adapter.namespace === undefined) db.exec("DELETE FROM keyv");
      else db.prepare("DELETE FROM keyv WHERE key >= ? AND key < ?").run(...namespaceRange(adapter.namespace));
    },
    /** Reads in pages by key, so that entries may be written and deleted while it runs. */
    async *iterator(namespace?: string): AsyncGenerator<[string, string], void> {
      const [first, end] = namespace === undefined ? ["", null] : namespaceRange(namespace);
      for (let after: string | undefined = first; after !== undefined; ) {
        const rows = selectPage.all(after, end, end, Date.now()) as unknown as Row[];
        for (const { key, value } of rows) yield [key, value];
        after = rows.length === ITERATOR_BATCH_ROWS ? rows.at(-1)?.key : undefined;
      }
    },
  });
  return adapter satisfies Omit<KeyvStoreAdapter, "get" | "getMany" | "iterator" | "setMany">;
}
