import type { Article, ArticleMetadata } from "./article.ts";

/** As much of an article as a list tells, or a person completes a title by. An article is one too. */
export interface ListedArticle extends Pick<Article, "id" | "revision" | "voice" | "capturedAt" | "collections"> {
  readonly metadata: Pick<
    ArticleMetadata,
    "title" | "publisher" | "byline" | "url" | "publishedAt" | "descriptor" | "language"
  >;
}
