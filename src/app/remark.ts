import type { ArticleMetadata } from "../domain/article.ts";

/** What a reader goes by, of which an editor may have corrected something. */
export const CORRECTED_FIELDS = ["title", "publisher", "publishedAt", "descriptor"] as const;

type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** A field's value as it is now. */
export type Correction = {
  readonly [F in CorrectedField]: { readonly field: F; readonly value: ArticleMetadata[F] };
}[CorrectedField];

/** What a reader must know that came after an answer. A sentence of its own, or what rendering makes one of. */
export type Remark =
  | string
  /** These quotes are outside of what may be seen at the place. */
  | { readonly kind: "withheld"; readonly quotes: readonly number[] }
  /** These quotes' article was removed. */
  | { readonly kind: "withdrawn"; readonly quotes: readonly number[]; readonly title: string }
  /** These quotes' article has another text now. */
  | {
      readonly kind: "revised";
      readonly quotes: readonly number[];
      readonly title: string;
      /** ISO 8601. */
      readonly since: string;
    }
  /** The article had this title, and has these values now. */
  | { readonly kind: "corrected"; readonly title: string; readonly values: readonly Correction[] };
