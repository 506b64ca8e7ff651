import type { NumberedQuote } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import type { DiffPart } from "../../domain/diff-part.ts";

/** What a sentence is, beside the archive; from the surest to the least. */
export const VERDICTS = ["verbatim", "altered", "supported", "contradicted", "not in the archive"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** One sentence of a pasted text with what the archive says to it. */
export interface VerifiedSentence {
  readonly text: string;
  readonly verdict: Verdict;
  /** Numbered across the whole text. For "not in the archive" the nearest ones, which do not bear it out. */
  readonly quotes: readonly NumberedQuote[];
  /** Every article that a quote comes from, once each. */
  readonly articles: readonly Article[];
  /** Where its words and those of the first quote differ, when they are nearly the same. */
  readonly diff: readonly DiffPart[] | null;
  /** Plain sentences: why it is not borne out, or what a reader must know. */
  readonly reasons: readonly string[];
}
