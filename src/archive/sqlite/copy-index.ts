import type { Sql } from "./create-sql.ts";
import { anyOf, copiesTable } from "./guild-tables.ts";

const asTerms = (bands: readonly number[]) => bands.map((band) => band.toString(36));

/** Keeps the bands (`near-copy/copy-bands.ts`) by which a guild's near-copies find each other. */
export function copyIndex(sql: Sql, guildNumber: number) {
  const table = copiesTable(guildNumber);
  return {
    /** Puts an article's bands in the place of those it had. */
    write(articleNumber: number, bands: readonly number[]): void {
      sql.run(`INSERT OR REPLACE INTO ${table} (rowid, bands) VALUES (?, ?)`, articleNumber, asTerms(bands).join(" "));
    },
    remove(articleNumber: number): void {
      sql.run(`DELETE FROM ${table} WHERE rowid = ?`, articleNumber);
    },
    /** The numbers of articles that share a band, those that share most of the rarest first. */
    likest(bands: readonly number[], limit: number): number[] {
      if (bands.length === 0) return [];
      const query = `SELECT rowid AS number FROM ${table} WHERE ${table} MATCH ? ORDER BY bm25(${table}), rowid LIMIT ?`;
      return sql.all<{ number: number }>(query, anyOf(asTerms(bands)), limit).map(({ number }) => number);
    },
  };
}
