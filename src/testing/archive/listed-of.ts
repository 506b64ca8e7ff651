import type { Article } from "../../domain/article.ts";
import type { ListedArticle } from "../../domain/listed-article.ts";

/** What an archive must tell of an article in its titles. */
export function listedOf({ id, revision, voice, capturedAt, collections, metadata }: Article): ListedArticle {
  const { title, publisher, byline, url, publishedAt, descriptor, language } = metadata;
  return {
    id,
    revision,
    voice,
    capturedAt,
    collections: collections.toSorted(),
    metadata: { title, publisher, byline, url, publishedAt, descriptor, language },
  };
}
