import type { CitedQuote } from "./cited-quote.ts";
import { completeQuotation } from "./complete-quotation.ts";
import { joinStatements } from "./join-statements.ts";
import type { Statement } from "./statement.ts";
import { verifyQuote } from "./verify-quote.ts";

/** The numbered quotes of one answer. A number once given stays with its quote. */
export interface QuoteBook {
  /**
   * Quotes statements, neighbouring ones and whole quotations in one piece, and numbers what was not quoted before.
   * @returns the numbers of the quotes that show them, each once, lowest first
   */
  cite(statements: readonly Statement[]): readonly number[];
  /** @returns the number of the quote that shows all of a statement, or null */
  numberOf(statement: Statement): number | null;
  /** In the order of their numbers. */
  quotes(): readonly CitedQuote[];
}

/** Opens an empty book. Quotes are sliced by `verifyQuote`, and by nothing else. */
export function openQuoteBook(): QuoteBook {
  const quotes: CitedQuote[] = [];
  const numberOf = ({ source, span }: Statement): number | null =>
    quotes.find(
      ({ quote }) =>
        quote.articleId === source.articleId &&
        quote.revision === source.revision &&
        quote.start <= span.start &&
        quote.end >= span.end,
    )?.quote.n ?? null;
  return {
    numberOf,
    quotes: () => [...quotes],
    cite(statements) {
      const fresh = statements.filter((statement) => numberOf(statement) === null);
      for (const statement of joinStatements(fresh.map(complete))) {
        if (numberOf(statement) !== null) continue;
        const { article, source, span } = statement;
        quotes.push({ article, quote: { n: quotes.length + 1, ...verifyQuote(source, span) } });
      }
      const numbers = statements.map((statement) => numberOf(statement)).filter((n) => n !== null);
      return [...new Set(numbers)].sort((a, b) => a - b);
    },
  };
}

function complete(statement: Statement): Statement {
  const { article, source, span } = statement;
  return { ...statement, span: completeQuotation(source.text, span, article.metadata.language) };
}
