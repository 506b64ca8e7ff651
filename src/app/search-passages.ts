import type { Article } from "../domain/article.ts";
import type { ArticleFilter } from "../domain/article-filter.ts";
import type { VerifiedQuote } from "../domain/quote.ts";
import { verifyQuote } from "../grounding/verify-quote.ts";
import { analyseQuestion } from "../retrieval/analyse-question.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import { readClock } from "./answering/read-clock.ts";
import type { CommandContext } from "./command.ts";
import { readSource } from "./read-source.ts";
import { requireWords } from "./require-words.ts";

export interface FoundPassage {
  readonly quote: VerifiedQuote;
  readonly article: Article;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/**
 * Finds the passages that hold the terms, best first, each verbatim and with its article.
 * @throws {UserError} for terms without a word
 */
export async function searchPassages(
  context: Pick<CommandContext, "archive" | "guild" | "signal" | "now" | "place">,
  { terms, limit, filter }: { readonly terms: string; readonly limit: number; readonly filter: ArticleFilter },
): Promise<readonly FoundPassage[]> {
  requireWords(terms);
  const { archive, guild, signal } = context;
  const { publishers } = await archive.facets(guild);
  const question = analyseQuestion(terms, { now: readClock(context).noon, publishers });
  const { passages, articles } = await retrieve(archive, guild, question, { limit, filter, signal });
  const found = await Promise.all(
    passages.map(async ({ passage, score }) => {
      const article = articles.get(passage.articleId);
      const source = article === undefined ? null : await readSource(archive, guild, article);
      if (article === undefined || source === null || source.revision !== passage.revision) return [];
      return [{ quote: verifyQuote(source, passage.span), article, score }];
    }),
  );
  return found.flat();
}
