import { DatabaseSync } from "node:sqlite";
import testSuite, { keyvIteratorTests } from "@keyv/test-suite";
import Keyv from "keyv";
import * as vitest from "vitest";
import { createKeyvSqlite, KEYV_TABLE_SQL } from "./keyv-sqlite.ts";

const { describe, expect, test } = vitest;

function openTable() {
  const db = new DatabaseSync(":memory:");
  db.exec(KEYV_TABLE_SQL);
  return db;
}

function openKeyv(db: DatabaseSync, namespace: string) {
  return new Keyv({ store: createKeyvSqlite(db), namespace, throwOnErrors: true, emitErrors: false });
}

describe("Keyv's public adapter suite", () => {
  const db = openTable();
  const store = () => createKeyvSqlite(db);
  testSuite(vitest, Keyv, store);
  keyvIteratorTests(vitest, Keyv, store);
});

describe("createKeyvSqlite", () => {
  test("clears its namespace only, even where another's name matches it as a LIKE pattern", async () => {
    const db = openTable();
    const [one, other] = [openKeyv(db, "a_b"), openKeyv(db, "axb")];
    await one.set("k", 1);
    await other.set("k", 2);
    await one.clear();
    expect(await one.get("k")).toBeUndefined();
    expect(await other.get("k")).toBe(2);
  });

  test("a failed read throws, it never looks like an absent entry", async () => {
    const db = openTable();
    const keyv = openKeyv(db, "n");
    await keyv.set("k", "v");
    db.exec("DROP TABLE keyv");
    await expect(keyv.get("k")).rejects.toThrow(/no such table/);
    await expect(keyv.getMany(["k"])).rejects.toThrow(/no such table/);
    await expect(keyv.has("k")).rejects.toThrow(/no such table/);
    await expect(keyv.set("k", "v")).rejects.toThrow(/no such table/);
  });

  test("an expired entry is absent and leaves the file with the next entry that expires", async () => {
    const db = openTable();
    const keyv = openKeyv(db, "n");
    await keyv.set("old", 1, 1);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await keyv.has("old")).toBe(false);
    expect(await keyv.get(["old"])).toEqual([undefined]);
    await keyv.set("new", 1, 60_000);
    expect(db.prepare("SELECT key FROM keyv").all()).toEqual([{ key: "n:new" }]);
  });

  test("iterates over more entries than a page holds, each once, while they are deleted", async () => {
    const db = openTable();
    const keyv = openKeyv(db, "n");
    await openKeyv(db, "n2").set("x", 0);
    await keyv.setMany(Array.from({ length: 250 }, (_, i) => ({ key: `k${i}`, value: i })));
    const seen: number[] = [];
    for await (const [key, value] of keyv.iterator?.(undefined) ?? []) {
      seen.push(value);
      await keyv.delete(key);
    }
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 250 }, (_, i) => i));
    expect(db.prepare("SELECT count(*) AS n FROM keyv").get()).toEqual({ n: 1 });
  });

  test("setMany writes all entries or none", async () => {
    const db = openTable();
    const adapter = createKeyvSqlite(db);
    const entries = [
      { key: "a", value: "1" },
      { key: "b", value: null as unknown as string },
    ];
    await expect(adapter.setMany(entries)).rejects.toThrow(/NOT NULL/);
    expect(await adapter.get("a")).toBeUndefined();
    await expect(openKeyv(db, "n").setMany([{ key: "a", value: 1 }])).resolves.toEqual([true]);
  });
});
