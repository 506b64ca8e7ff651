declare const verifiedBrand: unique symbol;

/** A verbatim span, as the W3C Web Annotation selectors TextPositionSelector and TextQuoteSelector. */
export interface Quote {
  readonly articleId: string;
  readonly revision: string;
  /** UTF-16 code units into the revision's canonical text, half open. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 code units before and after, to find the place again in another rendering of the source. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A quote that was sliced from the stored text. Only `grounding/verify-quote.ts` makes one. */
export type VerifiedQuote = Quote & { readonly [verifiedBrand]: true };
