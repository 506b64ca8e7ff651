import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveContract } from "../../testing/archive/archive.contract.ts";
import type { ArchiveFixture } from "../../testing/archive/archive-fixture.ts";
import { wordIndexer } from "../../testing/archive/word-indexer.ts";
import { openSqliteArchive } from "./open-sqlite-archive.ts";

async function createFixture(): Promise<ArchiveFixture> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-archive-"));
  const open = () => openSqliteArchive({ path: join(folder, "archive.sqlite"), indexer: wordIndexer });
  let archive = await open();
  return {
    archive,
    async reopen() {
      await archive.close();
      archive = await open();
      return archive;
    },
    async dispose() {
      await archive.close();
      await rm(folder, { recursive: true });
    },
  };
}

archiveContract("SQLite", createFixture);
