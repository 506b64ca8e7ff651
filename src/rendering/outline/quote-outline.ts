import type { NumberedQuote } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import type { Block } from "./block.ts";

/**
 * Quotes with their places.
 * @param articles every article that a quote comes from
 */
export function quoteOutline(
  quotes: readonly NumberedQuote[],
  articles: readonly Article[],
  label: (quote: NumberedQuote) => string | null = ({ n }) => String(n),
): readonly Block[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return quotes.map((quote) => {
    const article = byId.get(quote.articleId);
    if (article === undefined) throw new Error(`the article ${quote.articleId} of quote ${quote.n} is missing`);
    return { kind: "quote", label: label(quote), quote, article };
  });
}
