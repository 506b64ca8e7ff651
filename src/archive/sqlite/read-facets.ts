import type { Sql } from "./create-sql.ts";
import { filterSql } from "./filter-sql.ts";

/**
 * The distinct values of an indexed column in one guild, found by hops from each to the next higher: the cost grows with the
 * number of values, not of articles (sqlite.org calls the plan a skip-scan and has no syntax to ask for it).
 */
function distinct(
  sql: Sql,
  table: "articles" | "collections",
  column: string,
  shown: string,
  guildNumber: number,
): readonly string[] {
  const next = `SELECT min(${column}) FROM ${table} WHERE guild = ?1`;
  const rows = sql.all<{ shown: string }>(
    `WITH RECURSIVE hop (key) AS (
       SELECT * FROM (${next}) UNION ALL SELECT (${next} AND ${column} > key) FROM hop WHERE key IS NOT NULL)
     SELECT (SELECT ${shown} FROM ${table} WHERE guild = ?1 AND ${column} = key LIMIT 1) AS shown FROM hop WHERE key IS NOT NULL`,
    guildNumber,
  );
  return rows.map((row) => row.shown);
}

/** The distinct publishers of the articles in a scope. The cost grows with their number. */
function publishersIn(sql: Sql, guildNumber: number, scope: readonly string[]): readonly string[] {
  const { sql: left, parameters } = filterSql(guildNumber, { scope });
  const rows = sql.all<{ publisher: string }>(
    `SELECT min(publisher) AS publisher ${left} AND publisher_key IS NOT NULL GROUP BY publisher_key`,
    ...parameters,
  );
  return rows.map(({ publisher }) => publisher);
}

const sorted = (names: readonly string[]) => names.toSorted((a, b) => a.localeCompare(b, "en"));

/** See `Archive.facets`. */
export function readFacets(sql: Sql, guildNumber: number, scope?: readonly string[]) {
  const collections = distinct(sql, "collections", "collection", "collection", guildNumber);
  if (scope === undefined) {
    return {
      publishers: sorted(distinct(sql, "articles", "publisher_key", "publisher", guildNumber)),
      collections: sorted(collections),
    };
  }
  return {
    publishers: sorted(publishersIn(sql, guildNumber, scope)),
    collections: sorted(collections.filter((name) => scope.includes(name))),
  };
}
