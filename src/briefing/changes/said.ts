import type { VerifiedQuote } from "../../domain/quote.ts";

/** What was said last of one quote of an answer, in a correction of it. */
export interface Said {
  /** What the source was said to say now; null: nothing, or it is not known any more. */
  readonly quote: VerifiedQuote | null;
  /** Whether the source was said to be removed. */
  readonly isWithdrawn: boolean;
}
