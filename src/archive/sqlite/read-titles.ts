import { setImmediate } from "node:timers/promises";
import type { ArticleMetadata } from "../../domain/article.ts";
import type { ListedArticle } from "../../domain/listed-article.ts";
import type { Sql } from "./create-sql.ts";
import type { filterSql } from "./filter-sql.ts";

interface TitleRow extends Omit<ListedArticle, "collections" | "metadata"> {
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly descriptor: ArticleMetadata["descriptor"];
  /** A JSON array. */
  readonly collections: string;
}

/** Rows of about 3 ms: a list may be long, and the event loop gets its turn. */
const READ_AT_ONCE = 500;

/** See `Archive.titles`: out of the table that mirrors the records, without reading them. */
export async function readTitles(
  sql: Sql,
  { sql: left, parameters }: ReturnType<typeof filterSql>,
  order: string,
): Promise<readonly ListedArticle[]> {
  const rows = sql.each<TitleRow>(
    `SELECT id, revision, voice, captured_at AS capturedAt, title, byline, publisher, url, published_at AS publishedAt, language,
     descriptor, (SELECT json_group_array(collection) FROM collections WHERE article = number) AS collections ${left} ${order}`,
    ...parameters,
  );
  const titles: ListedArticle[] = [];
  for (const { id, revision, voice, capturedAt, collections, ...metadata } of rows) {
    const names = (JSON.parse(collections) as string[]).toSorted();
    titles.push({ id, revision, voice, capturedAt, collections: names, metadata });
    if (titles.length % READ_AT_ONCE === 0) await setImmediate();
  }
  return titles;
}
