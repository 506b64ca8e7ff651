import type { Note } from "../../domain/answer.ts";
import type { CitedQuote } from "../cited-quote.ts";

/** Says that all quotes rest on one voice: one article, or several that republish the same words. */
export function noteSingleSource(cited: readonly CitedQuote[]): Note | null {
  const [first] = cited;
  if (first === undefined || cited.some(({ article }) => article.voice !== first.article.voice)) return null;
  const articles = new Set(cited.map(({ article }) => article.id));
  return {
    kind: "single-source",
    text:
      articles.size === 1
        ? "Single source: all of this comes from one article."
        : "Single source: these articles republish the same words.",
    quotes: cited.map(({ quote }) => quote.n),
  };
}
