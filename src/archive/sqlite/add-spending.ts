import type { Spending } from "../archive.ts";
import type { GuildStore } from "./guild-store.ts";
import { sumSpending } from "./sum-spending.ts";

/** A budget is a day's. What is older by more than this, counted from the day that is spent on, is forgotten. */
const KEPT_DAYS = 40;

/** See `Archive.spend`. Must run inside the write's transaction, which is what makes it one step beside other processes. */
export function addSpending({ sql, guildNumber }: GuildStore, spending: Spending) {
  const { day, user, tokens } = spending;
  sql.run(
    `INSERT INTO spending (guild, day, user, tokens) VALUES (?, ?, ?, ?)
     ON CONFLICT (guild, day, user) DO UPDATE SET tokens = tokens + excluded.tokens`,
    guildNumber,
    day,
    user,
    tokens,
  );
  sql.run(`DELETE FROM spending WHERE guild = ? AND day < date(?, '-${KEPT_DAYS} days')`, guildNumber, day);
  return sumSpending(sql, guildNumber, spending);
}
