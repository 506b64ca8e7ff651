/** A word of a claim in the place of another of its quotes. */
export interface Substitute {
  readonly claimed: string;
  /** Null: the claim puts its word where the quotes have none. */
  readonly told: string | null;
}
