import type { Sql } from "./create-sql.ts";

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
): string[] {
  const next = `SELECT min(${column}) FROM ${table} WHERE guild = ?1`;
  const rows = sql.all<{ shown: string }>(
    `WITH RECURSIVE hop (key) AS (
       SELECT * FROM (${next}) UNION ALL SELECT (${next} AND ${column} > key) FROM hop WHERE key IS NOT NULL)
     SELECT (SELECT ${shown} FROM ${table} WHERE guild = ?1 AND ${column} = key LIMIT 1) AS shown FROM hop WHERE key IS NOT NULL`,
    guildNumber,
  );
  return rows.map((row) => row.shown).sort((a, b) => a.localeCompare(b, "en"));
}

/** See `Archive.facets`. */
export function readFacets(sql: Sql, guildNumber: number) {
  return {
    publishers: distinct(sql, "articles", "publisher_key", "publisher", guildNumber),
    collections: distinct(sql, "collections", "collection", "collection", guildNumber),
  };
}
