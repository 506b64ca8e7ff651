import type { KeptAnswer } from "../../domain/kept-answer.ts";
import type { GuildStore } from "./guild-store.ts";

/** See `Archive.keepAnswer`. Must run inside the write's transaction. */
export async function keepAnswer({ sql, guildNumber, answers }: GuildStore, kept: KeptAnswer): Promise<void> {
  const { id, command, answer, asked } = kept;
  const row = sql.one<{ number: number }>(
    `INSERT INTO answers (guild, id, command, as_of, channel, user, is_private) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (guild, id) DO NOTHING RETURNING number`,
    guildNumber,
    id,
    command,
    answer.asOf,
    asked?.channel ?? null,
    asked?.user ?? null,
    Number(asked?.isPrivate ?? false),
  );
  if (row === undefined) throw new RangeError(`an answer is kept under the id ${id} already`);
  for (const { articleId, revision } of answer.quotes)
    sql.run("INSERT OR IGNORE INTO answer_sources VALUES (?, ?, ?, ?)", guildNumber, articleId, row.number, revision);
  await answers.write(kept);
}
