import type { Article } from "../../domain/article.ts";
import type { ScoredSentence } from "../../retrieval/scored-sentence.ts";

/** A scored sentence on its way between threads: it names its article, and its terms are a list. */
export type PackedScore = Omit<ScoredSentence, "article" | "terms"> & {
  readonly articleId: string;
  readonly terms: readonly string[];
};

export function packScore({ article, terms, ...scores }: ScoredSentence): PackedScore {
  return { ...scores, articleId: article.id, terms: [...terms] };
}

/**
 * @param articles those that were sent, by id
 * @throws {RangeError} for an article that was not sent
 */
export function unpackScore(
  { articleId, terms, ...scores }: PackedScore,
  articles: ReadonlyMap<string, Article>,
): ScoredSentence {
  const article = articles.get(articleId);
  if (article === undefined) throw new RangeError(`a score names an article that was not sent: ${articleId}`);
  return { ...scores, article, terms: new Set(terms) };
}
