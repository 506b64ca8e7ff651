import { join } from "node:path";
import type { KeyedDocument } from "../../../archive/archive.ts";
import { openSqliteArchive } from "../../../archive/sqlite/open-sqlite-archive.ts";
import { CANONICAL_VERSION } from "../../../capture/canonical-version.ts";
import { guildId } from "../../../domain/guild-id.ts";
import { passageIndexer } from "../../../retrieval/passage-indexer.ts";
import type { Journey } from "./open-journey.ts";

/** What the bot has promised in a journey's guild and not kept yet, looked up in its archive while it runs. */
export async function promisesIn({ bot, guild }: Journey): Promise<readonly KeyedDocument[]> {
  const archive = await openSqliteArchive({
    path: join(bot.folder, "archive.sqlite"),
    indexer: passageIndexer,
    canonicalVersion: CANONICAL_VERSION,
  });
  try {
    return await archive.documents(guildId(guild.id), "turn", { limit: 1_000 });
  } finally {
    await archive.close();
  }
}
