import type { DatabaseSync } from "node:sqlite";

const COLUMNS = ["title", "byline", "url", "published_at", "language"];

/** Takes back what the fourth migration adds to an archive's file; who calls it sets the version. */
export function forgetTitles(db: DatabaseSync): void {
  for (const column of COLUMNS) db.exec(`ALTER TABLE articles DROP COLUMN ${column}`);
}
