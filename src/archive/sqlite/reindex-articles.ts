import type { GuildId } from "../../domain/guild-id.ts";
import type { Sql } from "./create-sql.ts";
import type { GuildStore } from "./guild-store.ts";

export interface StaleArticle {
  readonly id: string;
  readonly guild: GuildId;
}

/** Articles that were indexed by another version of the indexer, so many at most. */
export function staleArticles(sql: Sql, indexerVersion: number, limit: number): readonly StaleArticle[] {
  return sql.all<StaleArticle>(
    `SELECT id, guilds.guild FROM articles JOIN guilds ON guilds.number = articles.guild
     WHERE indexer_version < ?1 OR indexer_version > ?1 LIMIT ?2`,
    indexerVersion,
    limit,
  );
}

/** Indexes one article anew, unless another process has done so or removed it. Must run inside a write's transaction. */
export async function reindexArticle({ rows, records, analysis, index, sql }: GuildStore, id: string): Promise<void> {
  const row = rows.byId(id);
  const isStale = sql.one(
    "SELECT 1 FROM articles WHERE number = ?1 AND (indexer_version < ?2 OR indexer_version > ?2)",
    row?.number ?? null,
    analysis.version,
  );
  if (row === undefined || isStale === undefined) return;
  const { metadata } = await records.article(id);
  const entries = analysis.entries(await records.text({ id, sha256: row.revision }), metadata);
  await index.write(row.number, entries);
}
