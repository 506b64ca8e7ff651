import type { Note } from "../../domain/answer.ts";
import type { CitedQuote } from "../cited-quote.ts";
import { listQuotes } from "./list-quotes.ts";

/** Says which quotes come from opinion pieces, so that opinion is never read as fact. */
export function noteOpinion(cited: readonly CitedQuote[]): Note | null {
  const quotes = cited.filter(({ article }) => article.metadata.descriptor === "opinion").map(({ quote }) => quote.n);
  if (quotes.length === 0) return null;
  const whole = quotes.length === cited.length ? " No report in this answer bears it out." : "";
  return {
    kind: "opinion",
    text: `Opinion: ${listQuotes(quotes)} ${quotes.length === 1 ? "says" : "say"} what an author thinks.${whole}`,
    quotes,
  };
}
