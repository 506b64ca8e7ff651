import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { guildId } from "../../domain/guild-id.ts";
import { wordIndexer } from "../../testing/archive/word-indexer.ts";
import { openSqliteArchive } from "./open-sqlite-archive.ts";

const KEEP_ANSWERS = fileURLToPath(new URL("../../testing/archive/keep-answers.ts", import.meta.url));
const guild = guildId("desk");
const day = "2026-01-01";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-answers-"));
  path = join(folder, "archive.sqlite");
});
afterEach(() => rm(folder, { recursive: true }));

function keepInProcess(name: string, count: number) {
  const child = spawn(process.execPath, [KEEP_ANSWERS, path, name, String(count)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { child, output: text(child.stdout), complaints: text(child.stderr) };
}

interface Report {
  readonly id: string;
  readonly sum: number;
}

const reportsIn = (output: string): Report[] =>
  [...output.matchAll(/(\S+) (\d+)\n/g)].map(([, id = "", sum]) => ({ id, sum: Number(sum) }));

/** Every reported answer is there, every answer that is there is whole, and no part of another is. */
async function expectWhole(reports: readonly Report[]): Promise<void> {
  const archive = await openSqliteArchive({ path, indexer: wordIndexer });
  const kept = await archive.answers(guild, { limit: 100_000 });
  const ids = kept.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(reports.map(({ id }) => id)));
  const articles = await archive.list(guild);
  expect(articles).toHaveLength(2);
  for (const { id } of articles) {
    const found = await archive.answers(guild, { articleId: id, limit: 100_000 });
    expect(found.map((answer) => answer.id)).toEqual(ids);
  }
  const { byGuild } = await archive.spend(guild, { user: "anyone", day, tokens: 0 });
  expect(byGuild).toBeGreaterThanOrEqual(Math.max(...reports.map(({ sum }) => sum)));
  await archive.close();
  const db = new DatabaseSync(path, { readOnly: true });
  const count = (sql: string) => Object.values(db.prepare(sql).get() ?? {})[0];
  expect(count("SELECT count(*) FROM keyv WHERE key LIKE 'desk/answer:%'")).toBe(ids.length);
  expect(count("SELECT count(*) FROM answer_sources")).toBe(2 * ids.length);
  expect(db.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  db.close();
}

test("a process that is killed while it keeps answers leaves each whole or absent", { timeout: 60_000 }, async () => {
  const reports: Report[] = [];
  for (const delayMs of [0, 100, 200]) {
    const { child, output } = keepInProcess(`after-${delayMs}`, 100_000);
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), delayMs + Math.random() * 100));
    reports.push(...reportsIn(await output));
    expect(child.killed).toBe(true);
    await expectWhole(reports);
  }
  expect(reports.length).toBeGreaterThanOrEqual(3);
});

test("two processes that keep and spend at the same time lose nothing", { timeout: 60_000 }, async () => {
  const runs = [keepInProcess("left", 150), keepInProcess("right", 150)];
  const reports = (await Promise.all(runs.map(({ output }) => output))).flatMap(reportsIn);
  expect(await Promise.all(runs.map(({ complaints }) => complaints))).toEqual(["", ""]);
  // Each was told the sum just after its own tokens: every step of ten once, in whatever order the two came.
  const sums = reports.map(({ sum }) => sum).sort((a, b) => a - b);
  expect(sums).toEqual(Array.from({ length: 300 }, (_, i) => 10 * (i + 1)));
  await expectWhole(reports);
});
