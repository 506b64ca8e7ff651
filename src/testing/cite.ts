import type { Article } from "../domain/article.ts";
import type { CitedQuote } from "../grounding/cited-quote.ts";
import { verifyQuote } from "../grounding/verify-quote.ts";

/** Quotes the whole of a text, numbered n, for tests. */
export function cite(n: number, article: Article, text = "The bridge was closed."): CitedQuote {
  const source = { articleId: article.id, revision: article.revision, text };
  return { article, quote: { n, ...verifyQuote(source, { start: 0, end: text.length }) } };
}
