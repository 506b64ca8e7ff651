import type { GuildStore } from "./guild-store.ts";

/** See `Archive.publishAnswer`. Must run inside the write's transaction. */
export async function publishAnswer({ sql, guildNumber, answers }: GuildStore, id: string): Promise<boolean> {
  const isThere = sql.run("UPDATE answers SET is_private = 0 WHERE guild = ? AND id = ?", guildNumber, id) > 0;
  if (!isThere) return false;
  const kept = await answers.read(id);
  if (kept.asked !== null) await answers.write({ ...kept, asked: { ...kept.asked, isPrivate: false } });
  return true;
}
