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
  return {
    sql: ["FROM articles WHERE guild = ?", ...given.map(([name]) => CONDITIONS[name].sql)].join(" AND "),
    parameters: [guildNumber, ...given.flatMap(([name, value]) => CONDITIONS[name].parameters(value, guildNumber))],
  };
}
