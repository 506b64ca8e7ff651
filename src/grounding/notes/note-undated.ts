import type { Note } from "../../domain/answer.ts";
import type { CitedQuote } from "../cited-quote.ts";
import { listQuotes } from "./list-quotes.ts";

/** Says which quotes come from articles without a date, so that nobody takes them for news. */
export function noteUndated(cited: readonly CitedQuote[]): Note | null {
  const quotes = cited.filter(({ article }) => article.metadata.publishedAt === null).map(({ quote }) => quote.n);
  if (quotes.length === 0) return null;
  return { kind: "undated", text: `Undated: the source of ${listQuotes(quotes)} carries no date.`, quotes };
}
