import type { Span } from "../domain/span.ts";

/** A run of whole sentences of an article, chosen to be quoted. */
export interface SelectedSentences {
  readonly articleId: string;
  readonly revision: string;
  readonly span: Span;
  /** How much of what the question asks it holds, 0 to about 1.5. */
  readonly score: number;
}

/** The sentences that answer a question; for an abstention the nearest ones, if any. */
export interface Selection {
  readonly kind: "answer" | "abstention";
  /** In reading order: the best article first, each article's in text order. */
  readonly sentences: readonly SelectedSentences[];
}
