import type { NumberedQuote } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import { segmentSentences } from "../language/segment-sentences.ts";
import { showAnswer } from "./show-answer.ts";

/** How much of the source stands on each side of the quote, in UTF-16 code units; whole sentences, at least one. */
const AROUND = 600;

/** How far its sentences are looked for, for what a sentence is depends on what stands before it: a book is not read for one quote. */
const REACH = 10 * AROUND;

export interface QuoteInContext {
  readonly quote: NumberedQuote;
  readonly article: Article;
  /** The source's own text before and after the quote, in whole sentences. */
  readonly before: string;
  readonly after: string;
  /** How many quotes the answer has. */
  readonly total: number;
}

/**
 * Finds the place that a quote of a kept answer was cut from, in the revision it was cut from.
 * @param index from 0 into the answer's quotes as they stand now
 * @throws {UserError} where there is no such answer or quote any more
 */
export async function quoteInContext(
  context: Parameters<typeof showAnswer>[0],
  answerId: string,
  index: number,
): Promise<QuoteInContext> {
  const { answer } = await showAnswer(context, answerId);
  const quote = answer.quotes[index];
  const article = answer.articles.find(({ id }) => id === quote?.articleId);
  if (quote === undefined || article === undefined)
    throw new UserError(`The answer ${answerId} has no quote here any more: its source was removed from the archive.`);
  const text = await context.archive.text(context.guild, quote.articleId, quote.revision);
  if (text === null) throw new UserError(`“${article.metadata.title}” was removed from the archive just now.`);
  const first = Math.max(0, quote.start - REACH);
  const near = text.slice(first, quote.end + REACH);
  const sentences = segmentSentences(near, article.metadata.language);
  const from = first + (sentences.findLast(({ start }) => first + start <= quote.start - AROUND)?.start ?? 0);
  const to = first + (sentences.find(({ end }) => first + end >= quote.end + AROUND)?.end ?? near.length);
  return {
    quote,
    article,
    before: text.slice(from, quote.start),
    after: text.slice(quote.end, to),
    total: answer.quotes.length,
  };
}
