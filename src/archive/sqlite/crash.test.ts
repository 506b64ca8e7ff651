import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { guildId } from "../../domain/guild-id.ts";
import { wordIndexer } from "../../testing/archive/word-indexer.ts";
import { openSqliteArchive } from "./open-sqlite-archive.ts";

const ADD_ARTICLES = fileURLToPath(new URL("../../testing/archive/add-articles.ts", import.meta.url));
const guild = guildId("desk");

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-crash-"));
  path = join(folder, "archive.sqlite");
});
afterEach(() => rm(folder, { recursive: true }));

function addInProcess(name: string, count: number) {
  const child = spawn(process.execPath, [ADD_ARTICLES, path, name, String(count)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { child, output: text(child.stdout), complaints: text(child.stderr) };
}

const idsIn = (output: string) => (output.match(/.+(?=\n)/g) ?? []) as string[];

/** Everything listed is whole: its record, text and original read, its passages are found, and nothing else is there. */
async function expectWhole(reported: readonly string[]) {
  const archive = await openSqliteArchive({ path, indexer: wordIndexer });
  const articles = await archive.list(guild);
  const ids = articles.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...reported]));
  const { hits, totalArticles, totalPassages } = await archive.search(guild, { terms: ["marker"], limit: 100_000 });
  expect(hits.map(({ passage }) => passage.articleId).sort()).toEqual(ids.toSorted());
  expect(totalArticles).toBe(ids.length);
  let passages = 0;
  for (const { id, metadata } of articles) {
    passages += wordIndexer.passages((await archive.text(guild, id)) ?? "", metadata).length;
    expect(await archive.original(guild, id)).not.toBeNull();
  }
  expect(totalPassages).toBe(passages);
  await archive.close();
  const db = new DatabaseSync(path, { readOnly: true });
  expect(db.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  db.close();
  return ids.length;
}

describe("an archive whose process is killed while it adds", () => {
  test("opens, holds every article that was reported added, and none half", { timeout: 60_000 }, async () => {
    const reported: string[] = [];
    for (const delayMs of [0, 100, 200, 300]) {
      const { child, output } = addInProcess(`after-${delayMs}`, 1000);
      // Counted from its first report, so that the rounds hit adding and not only the start.
      child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), delayMs + Math.random() * 100));
      reported.push(...idsIn(await output));
      expect(child.killed).toBe(true);
      await expectWhole(reported);
    }
    expect(reported.length).toBeGreaterThanOrEqual(4);
  });

  test("opens also when the kill hits its creation", { timeout: 60_000 }, async () => {
    for (const delayMs of [50, 120, 190]) {
      const { child, output } = addInProcess("start", 3);
      setTimeout(() => child.kill("SIGKILL"), delayMs + Math.random() * 40);
      await expectWhole(idsIn(await output));
    }
  });
});

test("two processes that add at the same time both succeed", { timeout: 60_000 }, async () => {
  const runs = [addInProcess("left", 100), addInProcess("right", 100)];
  const reported = (await Promise.all(runs.map(({ output }) => output))).flatMap(idsIn);
  expect(await Promise.all(runs.map(({ complaints }) => complaints))).toEqual(["", ""]);
  expect(new Set(reported).size).toBe(200);
  expect(await expectWhole(reported)).toBe(200);
});
