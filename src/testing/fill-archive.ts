import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { openSqliteArchive } from "../archive/sqlite/open-sqlite-archive.ts";
import type { CapturedArticle } from "../domain/article.ts";
import { type GuildId, guildId } from "../domain/guild-id.ts";
import { passageIndexer } from "../retrieval/passage-indexer.ts";

export interface TestContext {
  readonly archive: Archive;
  readonly guild: GuildId;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  close(): Promise<void>;
}

/** A true archive with the program's own index over these articles, in a folder of its own. */
export async function fillArchive(articles: readonly CapturedArticle[]): Promise<TestContext> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-"));
  const archive = await openSqliteArchive({ path: join(folder, "archive.sqlite"), indexer: passageIndexer });
  const guild = guildId("desk");
  for (const article of articles) await archive.put(guild, article);
  return {
    archive,
    guild,
    signal: new AbortController().signal,
    now: () => new Date("2026-01-02T03:04:05Z"),
    async close() {
      await archive.close();
      await rm(folder, { recursive: true });
    },
  };
}
