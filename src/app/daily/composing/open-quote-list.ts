import type { Answer, NumberedQuote } from "../../../domain/answer.ts";
import type { Article } from "../../../domain/article.ts";
import type { VerifiedQuote } from "../../../domain/quote.ts";

/** Quotes of a closed answer, and what is added to them. */
export interface QuoteList {
  /** Adds a quote, unless it is there or within one that is. @returns the number under which it stands */
  add(quote: VerifiedQuote, article: Article): number;
  quotes(): readonly NumberedQuote[];
  /** Every article a quote comes from, once each. */
  articles(): readonly Article[];
}

export function openQuoteList(answer: Pick<Answer, "quotes" | "articles">): QuoteList {
  const quotes = [...answer.quotes];
  const articles = new Map(answer.articles.map((article) => [article.id, article]));
  return {
    add(quote, article) {
      const known = quotes.find(
        ({ articleId, revision, start, end }) =>
          articleId === quote.articleId && revision === quote.revision && start <= quote.start && end >= quote.end,
      );
      if (known !== undefined) return known.n;
      const n = Math.max(0, ...quotes.map((each) => each.n)) + 1;
      // A quote may have a number already, from the answer that it comes from.
      quotes.push({ ...quote, n });
      if (!articles.has(article.id)) articles.set(article.id, article);
      return n;
    },
    quotes: () => [...quotes],
    articles: () => [...articles.values()],
  };
}
