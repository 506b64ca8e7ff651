import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { guildId } from "../../domain/guild-id.ts";
import { UserError } from "../../errors.ts";
import { capturedArticle } from "../../testing/archive/captured-article.ts";
import { inventedProse } from "../../testing/archive/invented-prose.ts";
import { seededRandom } from "../../testing/archive/seeded-random.ts";
import { withoutRights } from "../../testing/archive/without-rights.ts";
import { wordIndexer } from "../../testing/archive/word-indexer.ts";
import type { Indexer } from "../archive.ts";
import { openSqliteArchive } from "./open-sqlite-archive.ts";

const guild = guildId("desk");

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-file-"));
  path = join(folder, "archive.sqlite");
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true });
});

const open = (indexer: Indexer = wordIndexer) => openSqliteArchive({ path, indexer });

async function fill(articles: number): Promise<string[]> {
  const archive = await open();
  const random = seededRandom(3);
  const put = (i: number) =>
    archive.put(guild, capturedArticle({ text: inventedProse(150, random), url: `https://x.example/${i}` }));
  const outcomes = await Promise.all(Array.from({ length: articles }, (_, i) => put(i)));
  await archive.close();
  return outcomes.map(({ article }) => article.id);
}

/** Changes the closed file behind the archive's back. */
function tamper(sql: string) {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
}

async function expectRefused(message: RegExp) {
  const before = existsSync(path) ? await readFile(path).catch(() => null) : null;
  const error = await open().then(
    () => null,
    (fault: unknown) => fault,
  );
  expect(error).toBeInstanceOf(UserError);
  expect((error as Error).message).toMatch(message);
  expect((error as Error).message).toContain(path);
  if (before !== null) expect(Buffer.compare(await readFile(path), before)).toBe(0);
}

describe("a file that is no archive is refused and left as it is:", () => {
  test("a text", async () => {
    await writeFile(path, "Some notes of mine.\n".repeat(200));
    await expectRefused(/not a Footnote archive/);
  });
  test("a file of zeros", async () => {
    await writeFile(path, new Uint8Array(8192));
    await expectRefused(/not a Footnote archive/);
  });
  test("a short file", async () => {
    await writeFile(path, "x");
    await expectRefused(/not a Footnote archive/);
  });
  test("another program's database", async () => {
    tamper("CREATE TABLE bookmarks (url TEXT)");
    await expectRefused(/another program/);
  });
  test("another program's database that is still empty", async () => {
    tamper("PRAGMA application_id = 5; PRAGMA journal_mode = WAL");
    await expectRefused(/another program/);
  });
  test.runIf(process.platform === "linux")("a path where no folder can be made", async () => {
    path = "/proc/none/of/these.sqlite";
    await expectRefused(/folder cannot be made/);
  });
  test("a folder", async () => {
    await mkdir(path);
    await expectRefused(/is a folder/);
  });
  test("a path through a file", async () => {
    await writeFile(path, "x");
    path = join(path, "archive.sqlite");
    await expectRefused(/not a folder/);
  });
  test("an archive of a newer version", async () => {
    await fill(1);
    tamper("PRAGMA user_version = 9999");
    await expectRefused(/newer version.*Update Footnote/);
  });
});

describe("a damaged archive", () => {
  test("that was cut off is refused, or read with an error, never taken for empty", async () => {
    const ids = await fill(40);
    const { length } = await readFile(path);
    for (const share of [0.1, 0.5, 0.9]) {
      await copyFile(path, `${path}.cut`);
      await truncate(`${path}.cut`, Math.floor((length * share) / 4096) * 4096);
      const reading = openSqliteArchive({ path: `${path}.cut`, indexer: wordIndexer }).then(async (archive) => {
        try {
          return await archive.getMany(guild, ids);
        } finally {
          await archive.close();
        }
      });
      await expect(reading).rejects.toThrow(/is damaged/);
    }
  });

  test.each([
    ["cannot be decoded", `UPDATE keyv SET value = substr(value, 1, 100) WHERE key LIKE '%/article:%'`],
    ["is missing", "DELETE FROM keyv WHERE key LIKE '%/article:%'"],
    [
      "metadata.descriptor",
      `UPDATE keyv SET value = replace(value, '"report"', '"rumour"') WHERE key LIKE '%/article:%'`,
    ],
    ["capturedAt", `UPDATE keyv SET value = replace(value, '2026-01-01T', '2026-99-01T') WHERE key LIKE '%/article:%'`],
    ["revision", `UPDATE keyv SET value = replace(value, '"voice"', '"vox"') WHERE key LIKE '%/article:%'`],
  ])("names the article whose record %s", async (fault, sql) => {
    const [id = ""] = await fill(1);
    tamper(sql);
    const archive = await open();
    const readings = [
      () => archive.get(guild, id),
      () => archive.getMany(guild, ["none", id]),
      () => archive.list(guild),
    ];
    for (const reading of readings) {
      const error = await reading().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect((error as Error).message).toContain(`record of article ${id}`);
      if (fault !== "revision") expect((error as Error).message).toContain(fault);
    }
    expect(await archive.remove(guild, id)).toBe(true);
    expect(await archive.list(guild)).toEqual([]);
    await archive.close();
  });

  test("names the article whose text or original was changed", async () => {
    const [id = ""] = await fill(1);
    tamper(`UPDATE keyv SET value = replace(value, ' ', '  ') WHERE key LIKE '%/text:%'`);
    tamper("DELETE FROM keyv WHERE key LIKE '%/original:%'");
    const archive = await open();
    await expect(archive.text(guild, id)).rejects.toThrow(`text of article ${id}`);
    await expect(archive.original(guild, id)).rejects.toThrow(`original of article ${id}`);
    await archive.close();
  });
});

describe.skipIf(process.platform === "win32")("an archive without the right to write", () => {
  test.each([
    ["file", 0o444, 0o755],
    ["folder", 0o666, 0o555],
    ["file and folder", 0o444, 0o555],
    ["file in a folder anyone may write to", 0o444, 0o777],
  ])("to its %s is read, and says what to do when written to", async (_what, fileMode, folderMode) => {
    const ids = await fill(3);
    const [id = ""] = ids;
    await chmod(path, fileMode);
    await chmod(folder, folderMode);
    await withoutRights(async () => {
      const archive = await open();
      expect((await archive.list(guild)).map((article) => article.id).sort()).toEqual(ids.toSorted());
      expect(await archive.text(guild, id)).toBeTypeOf("string");
      const { hits } = await archive.search(guild, { terms: ["the"], limit: 3 });
      expect(hits).toHaveLength(3);
      const writes = [
        () => archive.put(guild, capturedArticle({ text: "New." })),
        () => archive.edit(guild, id, { title: "x" }),
        () => archive.remove(guild, id),
      ];
      for (const write of writes) {
        const error = await write().catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(UserError);
        expect((error as Error).message).toMatch(/can only be read.*right to write/);
      }
      await archive.close();
    });
  });

  test("that is not there yet says that its folder cannot be written to", async () => {
    await chmod(folder, 0o555);
    await withoutRights(async () => {
      await expectRefused(/cannot be opened/);
      path = join(folder, "sub", "archive.sqlite");
      await expectRefused(/no right to its folder/);
    });
  });
});

describe("an archive indexed by another version of the indexer", () => {
  const upperIndexer: Indexer = {
    version: 2,
    passages: (text, metadata) =>
      wordIndexer.passages(text, metadata).map((entry) => ({ ...entry, bodyTerms: `v2 ${entry.bodyTerms}` })),
  };

  test("is indexed anew when it is opened, all of it, and counts stay right", async () => {
    await fill(40);
    const before = await open();
    const { totalPassages } = await before.search(guild, { terms: [], limit: 1 });
    await before.close();
    const archive = await open(upperIndexer);
    const found = await archive.search(guild, { terms: ["v2"], limit: 1000 });
    expect(found.hits).toHaveLength(totalPassages);
    expect(found).toMatchObject({ totalArticles: 40, totalPassages });
    await archive.close();
  });

  test("goes on where an interruption left it", async () => {
    await fill(40);
    let calls = 0;
    const failing: Indexer = {
      version: 2,
      passages(text, metadata) {
        if (++calls > 25) throw new Error("interrupted");
        return upperIndexer.passages(text, metadata);
      },
    };
    await expect(open(failing)).rejects.toThrow("interrupted");
    const archive = await open(upperIndexer);
    const { hits, totalPassages, totalArticles } = await archive.search(guild, { terms: ["v2"], limit: 1000 });
    expect([hits.length, totalArticles]).toEqual([totalPassages, 40]);
    await archive.close();
  });
});

test("an archive of thousands of passages is searched on another thread, with the same answers", async () => {
  const archive = await open();
  const random = seededRandom(4);
  const texts = Array.from(
    { length: 60 },
    (_, i) => `needle${i} stands here\n\n${Array.from({ length: 20 }, () => inventedProse(20, random)).join("\n\n")}`,
  );
  await Promise.all(texts.map((text, i) => archive.put(guild, capturedArticle({ text, publisher: `P${i % 2}` }))));
  const { totalPassages } = await archive.search(guild, { terms: [], limit: 1 });
  expect(totalPassages).toBeGreaterThan(1000);
  const found = await Promise.all(
    texts.map((_, i) => archive.search(guild, { terms: [`needle${i}`, "the"], limit: 3, filter: { publisher: "p0" } })),
  );
  for (const [i, { hits, searchedArticles, passageFrequency }] of found.entries()) {
    expect(searchedArticles).toBe(30);
    expect(passageFrequency.get(`needle${i}`)).toBe(1);
    if (i % 2 === 0) expect(hits[0]).toMatchObject({ bodyCounts: [1, 0], bodyTokens: 3 });
  }
  await archive.close();
});
