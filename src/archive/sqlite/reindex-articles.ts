import type { GuildId } from "../../domain/guild-id.ts";
import type { Sql } from "./create-sql.ts";
import type { GuildStore } from "./guild-store.ts";

interface Stale {
  readonly number: number;
  readonly id: string;
  readonly revision: string;
  readonly guild: GuildId;
}

/** The next article that was indexed by another version of the indexer. */
export function nextStale(sql: Sql, indexerVersion: number): Stale | undefined {
  return sql.one<Stale>(
    `SELECT articles.number, id, revision, guilds.guild FROM articles JOIN guilds ON guilds.number = articles.guild
     WHERE indexer_version < ?1 OR indexer_version > ?1 LIMIT 1`,
    indexerVersion,
  );
}

/** Indexes one article anew. Must run inside a write's transaction. */
export async function reindexArticle(store: GuildStore, { number, id, revision }: Stale): Promise<void> {
  const { metadata } = await store.records.article(id);
  store.index.write(number, await store.records.text({ id, sha256: revision }), metadata);
}
