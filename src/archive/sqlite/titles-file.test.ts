import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { guildId } from "../../domain/guild-id.ts";
import { capturedArticle } from "../../testing/archive/captured-article.ts";
import { forgetTitles } from "../../testing/archive/forget-titles.ts";
import { listedOf } from "../../testing/archive/listed-of.ts";
import { wordIndexer } from "../../testing/archive/word-indexer.ts";
import { openSqliteArchive } from "./open-sqlite-archive.ts";
import { MIGRATIONS } from "./schema.ts";

const guilds = [guildId("desk"), guildId("Desk_2")];

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-titles-"));
  path = join(folder, "archive.sqlite");
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => openSqliteArchive({ path, indexer: wordIndexer });

function onFile(work: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(path);
  try {
    work(db);
  } finally {
    db.close();
  }
}

describe("an archive from before titles stood in its tables", () => {
  beforeEach(async () => {
    const archive = await open();
    for (const guild of guilds)
      for (const title of ["Ferries, gates and “quays”", "日本", "Undated"]) {
        const url = `https://paper.example/${guild}/${encodeURIComponent(title)}?a=1,2`;
        const publishedAt = title === "Undated" ? null : "2025-11-18T09:30:00+01:00";
        const text = `The quay of ${title} was closed for ${guild}.`;
        await archive.put(guild, capturedArticle({ text, title, url, publishedAt, byline: "Ada Lund" }));
      }
    await archive.close();
    onFile((db) => {
      forgetTitles(db);
      db.exec("PRAGMA user_version = 3");
    });
  });

  test("is brought up when it is opened, every guild's titles out of its own records", async () => {
    const archive = await open();
    for (const guild of guilds) {
      const all = await archive.list(guild);
      expect(all).toHaveLength(3);
      expect(await archive.titles(guild)).toEqual(all.map(listedOf));
    }
    await archive.close();
    onFile((db) => expect(db.prepare("PRAGMA user_version").get()?.user_version).toBe(MIGRATIONS.length));
  });

  test("opens also where a record is damaged: that article's title is empty, and reading it says so", async () => {
    onFile((db) => db.exec("UPDATE keyv SET value = substr(value, 1, 60) WHERE key LIKE 'desk/article:%'"));
    const archive = await open();
    const [desk, other] = guilds;
    if (desk === undefined || other === undefined) throw new Error("no guilds");
    expect((await archive.titles(desk)).map(({ metadata }) => metadata.title)).toEqual(["", "", ""]);
    expect((await archive.titles(other)).map(({ metadata }) => metadata.title)).toContain("日本");
    await expect(archive.list(desk)).rejects.toThrow(/damaged/);
    await archive.close();
  });
});
