import type { Article, ArticleMetadata } from "../domain/article.ts";

/** An article with plausible facts, for tests; any may be replaced. */
export function makeArticle(
  facts: Partial<ArticleMetadata> & { readonly id?: string; readonly voice?: string; readonly revision?: string } = {},
): Article {
  const { id = "a1", voice = id, revision = `revision of ${id}`, ...metadata } = facts;
  return {
    id,
    voice,
    revision,
    revisions: [{ revision, capturedAt: "2025-06-01T08:00:00.000Z", canonicalVersion: 1, originalSha256: "00" }],
    capturedAt: "2025-06-01T08:00:00.000Z",
    captions: [],
    collections: [],
    provenance: {},
    metadata: {
      title: `Title of ${id}`,
      byline: null,
      publisher: "The Example",
      url: null,
      publishedAt: "2025-05-30",
      updatedAt: null,
      language: "en",
      descriptor: "report",
      ...metadata,
    },
  };
}
