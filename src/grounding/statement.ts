import type { Article } from "../domain/article.ts";
import type { SourceText } from "../domain/source-text.ts";
import type { Span } from "../domain/span.ts";

/** A sentence of a source, with the article that says it. */
export interface Statement {
  readonly article: Article;
  readonly source: SourceText;
  readonly span: Span;
}
