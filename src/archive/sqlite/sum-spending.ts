import type { Spending } from "../archive.ts";
import type { Sql } from "./create-sql.ts";

/** What a guild, and one member of it, have spent on a day. */
export function sumSpending(sql: Sql, guildNumber: number, { day, user }: Omit<Spending, "tokens">) {
  const { byGuild, byUser } = sql.one<{ byGuild: number; byUser: number }>(
    `SELECT ifnull(sum(tokens), 0) AS byGuild, ifnull(sum(tokens) FILTER (WHERE user = ?), 0) AS byUser
     FROM spending WHERE guild = ? AND day = ?`,
    user,
    guildNumber,
    day,
  ) as { byGuild: number; byUser: number };
  return { byGuild, byUser };
}
