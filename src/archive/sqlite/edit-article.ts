import type { Article, ArticleMetadata, MetadataField, Origin } from "../../domain/article.ts";
import { UserError } from "../../errors.ts";
import type { ArticleChanges } from "../archive.ts";
import { urlKey } from "../url-key.ts";
import type { GuildStore } from "./guild-store.ts";

/**
 * See `Archive.edit`. Must run inside the write's transaction.
 * @throws {UserError} where the URL is that of another article
 */
export async function editArticle(store: GuildStore, id: string, changes: ArticleChanges): Promise<Article | null> {
  const { rows, records, index, analysis } = store;
  const row = rows.byId(id);
  if (row === undefined) return null;
  const known = await records.article(id);
  const { collections = known.collections, ...given } = changes;
  const fields = (Object.keys(given) as MetadataField[]).filter((field) => given[field] !== undefined);
  const set = Object.fromEntries(fields.map((field) => [field, given[field]])) as Partial<ArticleMetadata>;
  const byPerson = Object.fromEntries(fields.map((field) => [field, "person" satisfies Origin]));
  const article: Article = {
    ...known,
    metadata: { ...known.metadata, ...set },
    provenance: { ...known.provenance, ...byPerson },
    collections: [...new Set(collections)],
  };
  const { url } = article.metadata;
  const other = url === null ? undefined : rows.byUrlKey(urlKey(url));
  if (other !== undefined && other.id !== id)
    throw new UserError(`Article ${other.id} has the URL ${url} already. Remove one of the two, or give another URL.`);
  // The indexer sees the metadata: a new title, say, is searched for in every passage.
  const { title, language } = known.metadata;
  const isIndexed = article.metadata.title === title && article.metadata.language === language;
  const entries = isIndexed
    ? null
    : analysis.entries(await records.text({ id, sha256: row.revision }), article.metadata);
  await records.setArticle(article);
  rows.update(row.number, article);
  if (entries !== null) await index.write(row.number, entries);
  return article;
}
