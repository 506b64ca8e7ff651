import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { guildId } from "../../domain/guild-id.ts";
import { wordIndexer } from "../../testing/archive/word-indexer.ts";
import type { Archive } from "../archive.ts";
import { openSqliteArchive } from "./open-sqlite-archive.ts";

const guild = guildId("desk");

let folder: string;
/** Connections of their own to one file, as two processes have them. */
let archives: readonly Archive[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-documents-"));
  const open = () => openSqliteArchive({ path: join(folder, "archive.sqlite"), indexer: wordIndexer });
  archives = await Promise.all([open(), open(), open()]);
});
afterEach(async () => {
  for (const archive of archives) await archive.close();
  await rm(folder, { recursive: true });
});

test("of several who create a document at the same time one does, each time", async () => {
  for (let round = 0; round < 20; round++) {
    const key = `round-${round}`;
    const created = await Promise.all(
      archives.map((archive, by) => archive.createDocument(guild, "welcome", { key, value: { by } })),
    );
    expect(created.filter(Boolean)).toHaveLength(1);
    for (const archive of archives)
      expect(await archive.document(guild, "welcome", key)).toEqual({ by: created.indexOf(true) });
  }
});

test("of several who replace what they all read one does, and no count is lost", async () => {
  const count = async (archive: Archive): Promise<void> => {
    const known = (await archive.document(guild, "settings", "n")) as { n: number } | null;
    const value = { n: (known?.n ?? 0) + 1 };
    if (!(await archive.replaceDocument(guild, "settings", { key: "n", value }, known))) await count(archive);
  };
  await Promise.all(
    Array.from({ length: 30 }, (_, i) => archives[i % archives.length]).map((one) => one && count(one)),
  );
  expect(await archives[0]?.document(guild, "settings", "n")).toEqual({ n: 30 });
});
