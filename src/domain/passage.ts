import type { Span } from "./span.ts";

/** The unit of retrieval: a run of sentences of one article's current revision. */
export interface Passage {
  readonly articleId: string;
  readonly revision: string;
  /** Position among the article's passages, from 0. */
  readonly ordinal: number;
  readonly span: Span;
  /** The sentences inside `span`, in order. */
  readonly sentences: readonly Span[];
}
