/** A run of a word diff between the words looked for and the words that stand in the source. */
export interface DiffPart {
  readonly kind: "same" | "only-asked" | "only-source";
  readonly text: string;
}
