import type { GuildReads } from "./guild-reads.ts";

/** See `Archive.measure`. */
export function measureArchive({
  sql,
  transact,
}: GuildReads): Promise<{ readonly engine: string; readonly bytes: number }> {
  return transact(async () => {
    const { bytes } = sql.one<{ bytes: number }>(
      "SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size",
    ) as { bytes: number };
    return { engine: "SQLite", bytes };
  });
}
