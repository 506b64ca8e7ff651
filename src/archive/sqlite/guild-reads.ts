import type { DatabaseSync } from "node:sqlite";
import type { GuildId } from "../../domain/guild-id.ts";
import { createSql } from "./create-sql.ts";
import { findGuild } from "./guild-store.ts";
import { createReadQueue } from "./read-queue.ts";

/** The reading half of an archive, on a connection of its own that the readers of articles and of answers share. */
export function guildReads(db: DatabaseSync, path: string) {
  const sql = createSql(db);
  const { read: transact, idle } = createReadQueue(db);
  return {
    db,
    path,
    sql,
    /** Runs `work` when every read before it is done, in a transaction. */
    transact,
    /** As `transact`; @returns `absent` where the guild has stored nothing yet */
    readGuild: <T>(guild: GuildId, absent: T, work: (guildNumber: number) => Promise<T>): Promise<T> =>
      transact(async () => {
        const guildNumber = findGuild(sql, guild);
        return guildNumber === undefined ? absent : work(guildNumber);
      }),
    /** Waits until every read so far is done. */
    idle,
  };
}

export type GuildReads = ReturnType<typeof guildReads>;
