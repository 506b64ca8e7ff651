import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { guildId } from "../../domain/guild-id.ts";
import { UserError } from "../../errors.ts";
import { capturedArticle } from "../../testing/archive/captured-article.ts";
import { forgetTitles } from "../../testing/archive/forget-titles.ts";
import { keptAnswer } from "../../testing/archive/kept-answer.ts";
import { withoutRights } from "../../testing/archive/without-rights.ts";
import { wordIndexer } from "../../testing/archive/word-indexer.ts";
import { copyBands } from "../near-copy/copy-bands.ts";
import { shingleHashes } from "../near-copy/shingle-hashes.ts";
import { sha256Hex } from "../sha256-hex.ts";
import { createSql } from "./create-sql.ts";
import { openGuildStore } from "./guild-store.ts";
import { openSqliteArchive } from "./open-sqlite-archive.ts";
import { packOriginal } from "./pack-original.ts";
import { type PreparedArticle, putArticle } from "./put-article.ts";
import { APPLICATION_ID, MIGRATIONS } from "./schema.ts";
import { withAnalysis } from "./with-analysis.ts";

const guild = guildId("desk");
const day = "2026-01-01";
const text = "The quay was closed.";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-answers-"));
  path = join(folder, "archive.sqlite");
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true });
});

const open = () => openSqliteArchive({ path, indexer: wordIndexer });

/** Works on the closed file behind the archive's back. */
function onFile<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path);
  try {
    return work(db);
  } finally {
    db.close();
  }
}
const version = () => onFile((db) => db.prepare("PRAGMA user_version").get()?.user_version);

/** An archive with one article and an answer that quotes it. */
async function fill(id: string) {
  const archive = await open();
  const { article } = await archive.put(guild, capturedArticle({ text }));
  const kept = keptAnswer({ id, sources: [{ article, text }] });
  await archive.keepAnswer(guild, kept);
  await archive.spend(guild, { user: "ann", day, tokens: 7 });
  await archive.close();
  return { article, kept };
}

describe("an archive from before answers were kept", () => {
  /** A file that has been through the first migration only, with one article; @returns the article */
  async function makeOldFile() {
    const db = new DatabaseSync(path);
    db.exec(`PRAGMA journal_mode = WAL; ${MIGRATIONS[0]}; ${MIGRATIONS[3]}; PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec("PRAGMA user_version = 1");
    const captured = capturedArticle({ text });
    const revision = sha256Hex(text);
    const shingles = await shingleHashes(text);
    const prepared: PreparedArticle = {
      captured,
      record: {
        revision,
        capturedAt: captured.capturedAt,
        canonicalVersion: 1,
        originalSha256: sha256Hex(captured.original.bytes),
      },
      original: await packOriginal(captured.original),
      print: { revision, shingles, bands: await copyBands(shingles) },
    };
    const { article } = await withAnalysis(wordIndexer, (analysis) =>
      putArticle(openGuildStore(db, createSql(db), path, analysis, guild), prepared),
    );
    // An article is written with its title's column, which that file had not.
    forgetTitles(db);
    db.close();
    return article;
  }

  test("was made by the first migration, which never changes", () => {
    expect(sha256Hex(MIGRATIONS[0] ?? "")).toBe("1c56b9e24677856ae1201e6a009490de79a1523f53ef5500e99966149d8a9bca");
  });

  test("is brought up when it is opened, loses nothing, and keeps answers from then on", async () => {
    const article = await makeOldFile();
    expect(version()).toBe(1);
    const archive = await open();
    expect(await archive.list(guild)).toEqual([article]);
    expect(await archive.text(guild, article.id)).toBe(text);
    expect((await archive.search(guild, { terms: ["quay"], limit: 5 })).hits).toHaveLength(1);
    expect(await archive.answers(guild, { limit: 5 })).toEqual([]);
    const kept = keptAnswer({ id: "first", sources: [{ article, text }] });
    await archive.keepAnswer(guild, kept);
    expect(await archive.answers(guild, { articleId: article.id, limit: 5 })).toEqual([kept]);
    expect(await archive.spend(guild, { user: "ann", day, tokens: 7 })).toEqual({ byGuild: 7, byUser: 7 });
    await archive.close();
    expect(version()).toBe(MIGRATIONS.length);
  });

  test("is brought up once where it is opened twice at the same time", async () => {
    await makeOldFile();
    const archives = await Promise.all([open(), open()]);
    for (const [i, archive] of archives.entries()) await archive.keepAnswer(guild, keptAnswer({ id: `from-${i}` }));
    expect((await archives[0].answers(guild, { limit: 5 })).map(({ id }) => id)).toEqual(["from-1", "from-0"]);
    for (const archive of archives) await archive.close();
  });

  test.skipIf(process.platform === "win32")("says what to do where it can only be read", async () => {
    await makeOldFile();
    await chmod(path, 0o444);
    await chmod(folder, 0o555);
    await withoutRights(async () => {
      await expect(open()).rejects.toThrow(/must be brought up to date.*right to write/);
    });
    expect(version()).toBe(1);
  });
});

describe("an archive from before it was kept who asked", () => {
  test("was made by the second migration, which never changes", () => {
    expect(sha256Hex(MIGRATIONS[1] ?? "")).toBe("26b0e2c21be1c1fc4dff42467a5186365bb00c314aaeb8d301972aa0e3c2d6bc");
  });

  test("is brought up when it is opened; its answers are everybody's, and what is kept now is told apart", async () => {
    const { article, kept } = await fill("one");
    onFile((db) => {
      forgetTitles(db);
      db.exec(`DROP TABLE documents; DROP INDEX answers_channel; PRAGMA user_version = 2;
        ALTER TABLE answers DROP COLUMN channel; ALTER TABLE answers DROP COLUMN user; ALTER TABLE answers DROP COLUMN is_private`);
      const changed = db.prepare(
        `UPDATE keyv SET value = replace(value, '"asked":null,"scope":null,', '') WHERE key = 'desk/answer:one'`,
      );
      expect(changed.run().changes).toBe(1);
      expect(db.prepare("SELECT value FROM keyv WHERE key = 'desk/answer:one'").get()?.value).not.toContain("asked");
    });
    const archive = await open();
    expect(await archive.answers(guild, { visibleTo: "bob", limit: 5 })).toEqual([kept]);
    expect(await archive.answers(guild, { channel: "1", limit: 5 })).toEqual([]);
    const asked = { user: "ann", channel: "1", isPrivate: true };
    const own = keptAnswer({ id: "two", asked, sources: [{ article, text }] });
    await archive.keepAnswer(guild, own);
    expect(await archive.answers(guild, { channel: "1", visibleTo: "ann", limit: 5 })).toEqual([own]);
    expect(await archive.answers(guild, { articleId: article.id, visibleTo: "bob", limit: 5 })).toEqual([kept]);
    expect(await archive.createDocument(guild, "settings", { key: "guild", value: {} })).toBe(true);
    await archive.close();
    expect(version()).toBe(MIGRATIONS.length);
  });
});

describe("a small document whose entry", () => {
  test.each([
    ["cannot be decoded", "UPDATE keyv SET value = substr(value, 1, 5)"],
    ["is missing", "DELETE FROM keyv"],
  ])("%s is named and is never taken for absent, nor for a free key", async (fault, sql) => {
    const archive = await open();
    await archive.putDocument(guild, "settings", { key: "guild", value: { timeZone: "UTC" } });
    await archive.close();
    onFile((db) => expect(db.prepare(`${sql} WHERE key = 'desk/document/settings:guild'`).run().changes).toBe(1));
    const damaged = await open();
    const document = { key: "guild", value: { timeZone: "Europe/Berlin" } };
    for (const call of [
      () => damaged.document(guild, "settings", "guild"),
      () => damaged.documents(guild, "settings", { limit: 5 }),
      () => damaged.createDocument(guild, "settings", document),
      () => damaged.replaceDocument(guild, "settings", document, null),
    ])
      await expect(call()).rejects.toThrow(new RegExp(`settings guild.*${fault}`));
    await damaged.putDocument(guild, "settings", document);
    expect(await damaged.document(guild, "settings", "guild")).toEqual(document.value);
    await damaged.close();
  });
});

test.skipIf(process.platform === "win32")(
  "an archive without the right to write shows its answers and spending, and keeps none",
  async () => {
    const { article, kept } = await fill("one");
    await chmod(path, 0o444);
    await chmod(folder, 0o555);
    await withoutRights(async () => {
      const archive = await open();
      expect(await archive.answer(guild, "one")).toEqual(kept);
      expect(await archive.answers(guild, { articleId: article.id, limit: 5 })).toEqual([kept]);
      expect(await archive.spend(guild, { user: "ann", day, tokens: 0 })).toEqual({ byGuild: 7, byUser: 7 });
      const asked = await archive.spend(guildId("new"), { user: "ann", day, tokens: 0 });
      expect(asked).toEqual({ byGuild: 0, byUser: 0 });
      expect(await archive.document(guild, "settings", "guild")).toBeNull();
      const writes = [
        () => archive.putDocument(guild, "settings", { key: "guild", value: {} }),
        () => archive.publishAnswer(guild, "one"),
        () => archive.keepAnswer(guild, keptAnswer({ id: "two" })),
        () => archive.spend(guild, { user: "ann", day, tokens: 1 }),
      ];
      for (const write of writes) {
        const error = await write().catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(UserError);
        expect((error as Error).message).toMatch(/can only be read.*right to write/);
      }
      await archive.close();
    });
  },
);

test("asking what was spent writes nothing to the file", async () => {
  await (await open()).close();
  const before = await readFile(path);
  const archive = await open();
  expect(await archive.spend(guild, { user: "ann", day, tokens: 0 })).toEqual({ byGuild: 0, byUser: 0 });
  await archive.close();
  expect(Buffer.compare(await readFile(path), before)).toBe(0);
});

test("an answer that does not fit its record is not kept at all", async () => {
  const archive = await open();
  const kept = keptAnswer({ id: "broken", answer: { claims: [{ text: "It rests on nothing.", citations: [] }] } });
  await expect(archive.keepAnswer(guild, kept)).rejects.toThrow(/citations/);
  expect(await archive.answer(guild, "broken")).toBeNull();
  expect(await archive.answers(guild, { limit: 5 })).toEqual([]);
  await archive.close();
});

describe("a kept answer whose record", () => {
  const where = "WHERE key = 'desk/answer:one'";
  const replaced = (from: string, to: string) => `UPDATE keyv SET value = replace(value, '${from}', '${to}') ${where}`;

  test.each([
    ["cannot be decoded", `UPDATE keyv SET value = substr(value, 1, 100) ${where}`],
    ["is missing", `DELETE FROM keyv ${where}`],
    ["answer.kind", replaced('"kind":"answer"', '"kind":"rumour"')],
    ["answer.quotes.0.start", replaced('"start":0', '"start":"0"')],
    ["answer.articles.0.revision", replaced(`"revision":"${sha256Hex(text)}"`, '"revision":"x"')],
    ["answer.asOf", replaced('"asOf":"2025-06-', '"asOf":"2025-66-')],
    ["Unrecognized key", replaced('"run":null', '"run":null,"note":"x"')],
    ["is that of other", replaced('"id":"one"', '"id":"other"')],
  ])("%s is named and is never taken for absent", async (fault, sql) => {
    const { article } = await fill("one");
    const changed = onFile((db) => Number(db.prepare(sql).run().changes));
    expect(changed).toBe(1);
    const archive = await open();
    const readings = [
      () => archive.answer(guild, "one"),
      () => archive.answers(guild, { limit: 5 }),
      () => archive.answers(guild, { articleId: article.id, limit: 5 }),
    ];
    for (const reading of readings) {
      const error = await reading().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect((error as Error).message).toContain("record of answer one");
      expect((error as Error).message).toContain(fault);
    }
    // The article is sound, and so is what was kept beside the damaged answer.
    expect(await archive.list(guild)).toEqual([article]);
    await archive.keepAnswer(guild, keptAnswer({ id: "two" }));
    expect((await archive.answers(guild, { limit: 1 })).map(({ id }) => id)).toEqual(["two"]);
    await archive.close();
  });
});
