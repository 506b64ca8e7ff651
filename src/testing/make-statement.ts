import type { Article } from "../domain/article.ts";
import type { Statement } from "../grounding/statement.ts";

/** A one-sentence source as a statement, for tests. */
export function makeStatement(article: Article, text: string): Statement {
  return {
    article,
    source: { articleId: article.id, revision: article.revision, text },
    span: { start: 0, end: text.length },
  };
}
