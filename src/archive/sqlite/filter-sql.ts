import type { SQLInputValue } from "node:sqlite";
import type { ArticleFilter } from "../../domain/article-filter.ts";
import { publisherKey } from "../publisher-key.ts";

/** How each condition of a filter is asked of the `articles` table. */
const CONDITIONS: { readonly [K in keyof ArticleFilter]-?: { readonly sql: string; value?(given: string): string } } = {
  since: { sql: "published_day >= ?" },
  until: { sql: "published_day <= ?" },
  publisher: { sql: "publisher_key = ?", value: publisherKey },
  descriptor: { sql: "descriptor = ?" },
  collection: { sql: "number IN (SELECT article FROM collections WHERE guild = articles.guild AND collection = ?)" },
};

/** The FROM and WHERE of a guild's articles that a filter leaves, and its parameters. A comparison with null, as in an undated article's day, does not hold. */
export function filterSql(
  guildNumber: number,
  filter: ArticleFilter = {},
): { sql: string; parameters: SQLInputValue[] } {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined) as [keyof ArticleFilter, string][];
  return {
    sql: ["FROM articles WHERE guild = ?", ...given.map(([name]) => CONDITIONS[name].sql)].join(" AND "),
    parameters: [guildNumber, ...given.map(([name, value]) => CONDITIONS[name].value?.(value) ?? value)],
  };
}
