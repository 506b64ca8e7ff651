import type { NumberedQuote } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import type { VerifiedQuote } from "../../domain/quote.ts";

/** What a kept answer quoted, or a correction of it said last, and its source says no longer. */
export type Correction =
  | {
      /** The source has another text by now, in which the quoted words do not stand. */
      readonly kind: "corrected";
      /** What was said last, under the number of the answer's quote; sliced anew out of the revision that it was cut from. */
      readonly quote: NumberedQuote;
      /** As it is now. */
      readonly article: Article;
      /** What of the new text reads most like the quote; null: nothing does. */
      readonly now: VerifiedQuote | null;
    }
  | {
      /** The source was removed, and what was quoted of it may not be shown. */
      readonly kind: "withdrawn";
      /** As it was kept. */
      readonly quote: NumberedQuote;
      /** As it was then. */
      readonly article: Article;
    }
  | {
      /** The source says something of it again, after it was said that it does not. */
      readonly kind: "restored";
      /** As it was kept. */
      readonly quote: NumberedQuote;
      /** As it is now. */
      readonly article: Article;
      readonly now: VerifiedQuote;
      /** Whether the source was said to be removed, not only to be changed. */
      readonly wasWithdrawn: boolean;
    };
