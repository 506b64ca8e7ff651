import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../errors.ts";
import { explainSqliteError } from "./explain-sqlite-error.ts";
import { createWriteQueue } from "./write-queue.ts";

describe("the write queue", () => {
  let db: DatabaseSync;
  let queue: ReturnType<typeof createWriteQueue>;

  beforeEach(() => {
    db = new DatabaseSync(":memory:");
    db.exec("CREATE TABLE t (value TEXT)");
    queue = createWriteQueue(db);
  });

  const insert = (value: string) => async () => {
    db.prepare("INSERT INTO t VALUES (?)").run(value);
    return value;
  };
  const stored = () =>
    db
      .prepare("SELECT value FROM t ORDER BY rowid")
      .all()
      .map(({ value }) => value);

  test("writes that wait together share one transaction, in their order", async () => {
    let inTransaction = 0;
    const writes = ["a", "b", "c"].map((value) =>
      queue.write(async () => {
        inTransaction += db.isTransaction ? 1 : 0;
        return insert(value)();
      }),
    );
    expect(await Promise.all(writes)).toEqual(["a", "b", "c"]);
    expect(inTransaction).toBe(3);
    expect(stored()).toEqual(["a", "b", "c"]);
    expect(db.isTransaction).toBe(false);
  });

  test("a write that throws is undone alone", async () => {
    const failing = async () => {
      await insert("half")();
      throw new Error("fails");
    };
    const results = await Promise.allSettled([
      queue.write(insert("a")),
      queue.write(failing),
      queue.write(insert("b")),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(stored()).toEqual(["a", "b"]);
  });

  test("no write is reported whose transaction was not committed", async () => {
    const rollingBack = async () => {
      db.exec("ROLLBACK");
      throw new Error("SQLite rolled back");
    };
    const results = await Promise.allSettled([
      queue.write(insert("a")),
      queue.write(rollingBack),
      queue.write(insert("b")),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
    expect(stored()).toEqual(["b"]);
  });

  test("a full disk is told as such, loses nothing, and does not stop later writes", async () => {
    await queue.write(insert("kept"));
    // SQLite answers its own page limit as it does a full disk.
    db.exec("PRAGMA max_page_count = 3");
    const error = await queue.write(insert("x".repeat(100_000))).catch((thrown: unknown) => thrown);
    const explained = explainSqliteError("/data/a.sqlite", error);
    expect(explained).toBeInstanceOf(UserError);
    expect((explained as Error).message).toMatch(/disk.*\/data\/a\.sqlite is full/);
    db.exec("PRAGMA max_page_count = 1000");
    await queue.write(insert("later"));
    expect(stored()).toEqual(["kept", "later"]);
  });
});
