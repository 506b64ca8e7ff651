import type { NumberedQuote } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";

/** A numbered quote beside the article it comes from: what the notes are made of. */
export interface CitedQuote {
  readonly quote: NumberedQuote;
  readonly article: Article;
}
