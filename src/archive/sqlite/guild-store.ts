import type { DatabaseSync } from "node:sqlite";
import type { GuildId } from "../../domain/guild-id.ts";
import { type ArticleRows, articleRows } from "./article-rows.ts";
import { copyIndex } from "./copy-index.ts";
import type { Sql } from "./create-sql.ts";
import { createGuildTablesSql } from "./guild-tables.ts";
import { type AnswerRecords, openAnswerRecords } from "./open-answer-records.ts";
import { type DocumentRecords, openDocumentRecords } from "./open-document-records.ts";
import { openRecords, type Records } from "./open-records.ts";
import { passageIndex } from "./passage-index.ts";
import type { Analysis } from "./with-analysis.ts";

/** One guild's part of an archive, on the connection that writes. */
export interface GuildStore {
  readonly guildNumber: number;
  readonly sql: Sql;
  readonly rows: ArticleRows;
  readonly records: Records;
  readonly answers: AnswerRecords;
  readonly documents: DocumentRecords;
  readonly analysis: Analysis;
  readonly index: ReturnType<typeof passageIndex>;
  readonly copies: ReturnType<typeof copyIndex>;
}

/** The number a guild's tables go by; undefined for one that has never stored anything. */
export function findGuild(sql: Sql, guild: GuildId): number | undefined {
  return sql.one<{ number: number }>("SELECT number FROM guilds WHERE guild = ?", guild)?.number;
}

/** Opens a guild's part for writing, making its tables where it has none. Must run inside the write's transaction. */
export function openGuildStore(
  db: DatabaseSync,
  sql: Sql,
  path: string,
  analysis: Analysis,
  guild: GuildId,
): GuildStore {
  let guildNumber = findGuild(sql, guild);
  if (guildNumber === undefined) {
    sql.run("INSERT INTO guilds (guild) VALUES (?)", guild);
    guildNumber = findGuild(sql, guild) as number;
    sql.script(createGuildTablesSql(guildNumber));
  }
  return {
    guildNumber,
    sql,
    rows: articleRows(sql, guildNumber),
    records: openRecords(db, path, guild),
    answers: openAnswerRecords(db, path, guild),
    documents: openDocumentRecords(db, path, guild),
    analysis,
    index: passageIndex(sql, guildNumber, analysis.version),
    copies: copyIndex(sql, guildNumber),
  };
}
