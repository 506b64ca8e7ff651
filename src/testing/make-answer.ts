import type { Answer } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import { verifyQuote } from "../grounding/verify-quote.ts";

/** An answer that quotes the whole of each text, in order, for tests; any field may be replaced. */
export function makeAnswer(
  sources: readonly { readonly article: Article; readonly text: string }[],
  fields: Partial<Answer> = {},
): Answer {
  const quotes = sources.map(({ article, text }, index) => ({
    n: index + 1,
    ...verifyQuote({ articleId: article.id, revision: article.revision, text }, { start: 0, end: text.length }),
  }));
  return {
    kind: "answer",
    question: "What happened?",
    mode: "extractive",
    model: null,
    asOf: "2025-06-02T09:00:00.000Z",
    claims: [],
    quotes,
    articles: [...new Map(sources.map(({ article }) => [article.id, article])).values()],
    notes: [],
    rejected: [],
    searched: { articles: 3, passages: 12, window: null, terms: ["bridge"] },
    ...fields,
  };
}
