import type { Article } from "../../domain/article.ts";
import { publisherKey } from "../publisher-key.ts";
import { urlKey } from "../url-key.ts";
import type { Sql } from "./create-sql.ts";

/** What the tables say of an article. */
export interface ArticleRow {
  readonly number: number;
  readonly id: string;
  readonly revision: string;
  readonly voice: string;
}

const SELECT = "SELECT number, id, revision, voice FROM articles";

/** ISO 8601 without an offset is read as UTC, so that the order does not hang on this machine's zone. */
function publishedMs(publishedAt: string | null): number | null {
  if (publishedAt === null) return null;
  const ms = Date.parse(/T[^Z+-]*$/.test(publishedAt) ? `${publishedAt}Z` : publishedAt);
  return Number.isNaN(ms) ? null : ms;
}

/** The columns that mirror a record, in the order of `insert` and `update`. */
function mirror({ metadata, revision, voice, capturedAt }: Article) {
  return [
    metadata.url === null ? null : urlKey(metadata.url),
    revision,
    voice,
    metadata.publishedAt?.slice(0, 10) ?? null,
    publishedMs(metadata.publishedAt),
    capturedAt,
    metadata.publisher === null ? null : publisherKey(metadata.publisher),
    metadata.publisher,
    metadata.descriptor,
    metadata.title,
    metadata.byline,
    metadata.url,
    metadata.publishedAt,
    metadata.language,
  ];
}

/** A guild's rows in `articles`, `revisions` and `collections`. */
export function articleRows(sql: Sql, guildNumber: number) {
  function setParts(number: number, { revisions, collections }: Article) {
    for (const { revision, originalSha256 } of revisions)
      sql.run("INSERT OR IGNORE INTO revisions VALUES (?, ?, ?, ?)", guildNumber, revision, number, originalSha256);
    sql.run("DELETE FROM collections WHERE article = ?", number);
    for (const collection of collections)
      sql.run("INSERT OR IGNORE INTO collections VALUES (?, ?, ?)", guildNumber, collection, number);
  }

  return {
    byId: (id: string) => sql.one<ArticleRow>(`${SELECT} WHERE guild = ? AND id = ?`, guildNumber, id),
    byUrlKey: (key: string) => sql.one<ArticleRow>(`${SELECT} WHERE guild = ? AND url_key = ?`, guildNumber, key),
    byNumber: (number: number) => sql.one<ArticleRow>(`${SELECT} WHERE guild = ? AND number = ?`, guildNumber, number),
    /**
     * The earliest article that has, or had, this text: from the same bytes, or not from another publisher. The same words
     * in another paper are a copy of their own.
     */
    byText: (revision: string, originalSha256: string, publisher: string | null) =>
      sql.one<ArticleRow>(
        `${SELECT} WHERE number = (SELECT min(revisions.article) FROM revisions JOIN articles ON number = revisions.article
         WHERE revisions.guild = ? AND revisions.revision = ?
         AND (original = ? OR ifnull(publisher_key = ?, TRUE)))`,
        guildNumber,
        revision,
        originalSha256,
        publisher === null ? null : publisherKey(publisher),
      ),
    /** The earliest article but `exceptNumber` whose present text this is. */
    byCurrentRevision: (revision: string, exceptNumber: number | null) =>
      sql.one<ArticleRow>(
        `${SELECT} WHERE revision = ? AND number IN (SELECT article FROM revisions WHERE guild = ? AND revision = ?)
         AND number IS NOT ? ORDER BY number LIMIT 1`,
        revision,
        guildNumber,
        revision,
        exceptNumber,
      ),
    /** The articles that speak with another's voice, earliest first. */
    copiesOf: (id: string) =>
      sql.all<ArticleRow>(`${SELECT} WHERE guild = ? AND voice = ? AND id <> ? ORDER BY number`, guildNumber, id, id),
    /** SHA-256 of every text and every original an article has had. */
    states: (number: number) =>
      sql.all<{ revision: string; original: string }>(
        "SELECT revision, original FROM revisions WHERE article = ?",
        number,
      ),

    /** @returns the number of the new row, which stands for an article that is not indexed yet */
    insert(article: Article): number {
      const { number } = sql.one<{ number: number }>(
        `INSERT INTO articles (url_key, revision, voice, published_day, published_ms, captured_at, publisher_key, publisher, descriptor,
         title, byline, url, published_at, language, guild, id, indexer_version)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL) RETURNING number`,
        ...mirror(article),
        guildNumber,
        article.id,
      ) as { number: number };
      setParts(number, article);
      return number;
    },
    update(number: number, article: Article): void {
      sql.run(
        `UPDATE articles SET url_key = ?, revision = ?, voice = ?, published_day = ?, published_ms = ?, captured_at = ?,
         publisher_key = ?, publisher = ?, descriptor = ?, title = ?, byline = ?, url = ?, published_at = ?, language = ?
         WHERE number = ?`,
        ...mirror(article),
        number,
      );
      setParts(number, article);
    },
    remove(number: number): void {
      for (const table of ["revisions", "collections"]) sql.run(`DELETE FROM ${table} WHERE article = ?`, number);
      sql.run("DELETE FROM articles WHERE number = ?", number);
    },
  };
}

export type ArticleRows = ReturnType<typeof articleRows>;
