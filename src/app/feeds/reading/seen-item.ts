/** An item of a feed that was dealt with. The keys are short hashes; null: the item has no such thing. */
export interface SeenItem {
  readonly guid: string | null;
  readonly url: string | null;
  /** Of site, title and text. */
  readonly content: string;
  /** Of the date of its last change. */
  readonly updated: string | null;
  /** The article that was made of it; null: none, as it was old or could not be captured. */
  readonly articleId: string | null;
  /** When its page or text was looked at last, minutes since 1970; 0: never. */
  readonly lookedAt: number;
}
