import { setImmediate } from "node:timers/promises";
import type { KeptAnswer } from "../../domain/kept-answer.ts";
import type { AnswerQuery, Archive } from "../archive.ts";
import type { GuildReads } from "./guild-reads.ts";
import { openAnswerRecords } from "./open-answer-records.ts";
import { sumSpending } from "./sum-spending.ts";

const LISTED_AT_ONCE = 50;

/** How each condition of a query is asked of the `answers` table. */
const CONDITIONS: { readonly [K in Exclude<keyof AnswerQuery, "limit">]-?: string } = {
  articleId: "number IN (SELECT answer FROM answer_sources WHERE guild = answers.guild AND article = ?)",
  channel: "channel = ?",
  visibleTo: "(is_private = 0 OR user = ?)",
};

export interface AnswerReader extends Pick<Archive, "answer" | "answers"> {
  /** What was spent so far, whatever `tokens` says. */
  readonly spent: Archive["spend"];
}

/** Reads kept answers and spending. */
export function answerReader({ db, path, sql, readGuild }: GuildReads): AnswerReader {
  return {
    answer: (guild, id) =>
      readGuild<KeptAnswer | null>(guild, null, async (guildNumber) => {
        const isKept = sql.one("SELECT 1 FROM answers WHERE guild = ? AND id = ?", guildNumber, id) !== undefined;
        return isKept ? openAnswerRecords(db, path, guild).read(id) : null;
      }),
    answers: (guild, query) =>
      readGuild<readonly KeptAnswer[]>(guild, [], async (guildNumber) => {
        const names = Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[];
        const given = names.filter((name) => query[name] !== undefined);
        const conditions = ["guild = ?", ...given.map((name) => CONDITIONS[name])].join(" AND ");
        const rows = sql.all<{ id: string }>(
          `SELECT id FROM answers WHERE ${conditions} ORDER BY number DESC LIMIT ?`,
          guildNumber,
          ...given.map((name) => query[name] ?? null),
          query.limit,
        );
        const records = openAnswerRecords(db, path, guild);
        const kept: KeptAnswer[] = [];
        for (const [i, { id }] of rows.entries()) {
          // A list may be long: the event loop gets its turn.
          if (i % LISTED_AT_ONCE === LISTED_AT_ONCE - 1) await setImmediate();
          kept.push(await records.read(id));
        }
        return kept;
      }),
    spent: (guild, spending) =>
      readGuild(guild, { byGuild: 0, byUser: 0 }, async (guildNumber) => sumSpending(sql, guildNumber, spending)),
  };
}
