import type { SQLInputValue } from "node:sqlite";
import type { ArticleFilter } from "../../domain/article-filter.ts";
import { publisherKey } from "../publisher-key.ts";

interface Condition<T> {
  readonly sql: string;
  parameters(given: T, guildNumber: number): readonly SQLInputValue[];
}

const column = (sql: string, toValue = (given: string) => given): Condition<string> => ({
  sql,
  parameters: (given) => [toValue(given)],
});

/** How each condition of a filter is asked of the `articles` table. The articles of collections are looked up once, not by row. */
const CONDITIONS: { readonly [K in keyof ArticleFilter]-?: Condition<NonNullable<ArticleFilter[K]>> } = {
  since: column("published_day >= ?"),
  until: column("published_day <= ?"),
  capturedFrom: column("captured_at >= ?"),
  publisher: column("publisher_key = ?", publisherKey),
  descriptor: column("descriptor = ?"),
  revision: {
    sql: "revision = ? AND number IN (SELECT article FROM revisions WHERE guild = ? AND revision = ?)",
    parameters: (revision, guildNumber) => [revision, guildNumber, revision],
  },
  ids: {
    sql: "number IN (SELECT number FROM articles WHERE guild = ? AND id IN (SELECT value FROM json_each(?)))",
    parameters: (ids, guildNumber) => [guildNumber, JSON.stringify(ids)],
  },
  collection: {
    sql: "number IN (SELECT article FROM collections WHERE guild = ? AND collection = ?)",
    parameters: (collection, guildNumber) => [guildNumber, collection],
  },
  scope: {
    sql: "number IN (SELECT article FROM collections WHERE guild = ? AND collection IN (SELECT value FROM json_each(?)))",
    parameters: (scope, guildNumber) => [guildNumber, JSON.stringify(scope)],
  },
};

/** The FROM and WHERE of a guild's articles that a filter leaves, and its parameters. A comparison with null, as in an undated article's day, does not hold. */
export function filterSql(
  guildNumber: number,
  filter: ArticleFilter = {},
): { sql: string; parameters: SQLInputValue[] } {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined) as [keyof ArticleFilter, never][];
  // Where few are asked for, the plus keeps SQLite from going through all of the guild's articles in their order.
  const isOfGuild = filter.revision === undefined && filter.ids === undefined ? "guild = ?" : "+guild = ?";
  return {
    sql: [`FROM articles WHERE ${isOfGuild}`, ...given.map(([name]) => CONDITIONS[name].sql)].join(" AND "),
    parameters: [guildNumber, ...given.flatMap(([name, value]) => CONDITIONS[name].parameters(value, guildNumber))],
  };
}
