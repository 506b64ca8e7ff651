import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { captureInProcess } from "../app/capturing/capture-in-process.ts";
import { checkInProcess } from "../app/checking/check-in-process.ts";
import type { CommandContext } from "../app/command.ts";
import { openSqliteArchive } from "../archive/sqlite/open-sqlite-archive.ts";
import type { CapturedArticle } from "../domain/article.ts";
import { guildId } from "../domain/guild-id.ts";
import { passageIndexer } from "../retrieval/passage-indexer.ts";

/** What a command runs with, over an archive of its own. */
export interface TestContext extends CommandContext {
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
    checker: checkInProcess(),
    capturer: captureInProcess(),
    guild,
    user: "tester",
    place: { channel: null, settingsChannel: null, isPrivate: false, timeZone: "UTC" },
    models: null,
    commands: [],
    signal: new AbortController().signal,
    now: () => new Date("2026-01-02T03:04:05Z"),
    fetchDocument: () => Promise.reject(new Error("no test fetches from the web")),
    fetchFeed: () => Promise.reject(new Error("no test reads feeds")),
    listInputs: () => Promise.reject(new Error("no test names files or addresses")),
    progress: () => {},
    showClaim: null,
    showFound: null,
    vitals: () => ({
      version: "1.2.3",
      startedAt: "2026-01-02T03:00:00.000Z",
      gatewayPingMs: null,
      loopDelayP99Ms: null,
    }),
    record: async () => {},
    reportDefect: async () => "A defect, kept under 1234.",
    confirm: async () => false,
    readStandardInput: () => Promise.reject(new Error("no test reads the standard input")),
    async close() {
      await archive.close();
      await rm(folder, { recursive: true });
    },
  };
}
