/** A run of words that a clause is made of, by their indices, half open. */
export interface Chunk {
  /**
   * noun: a noun phrase without what hangs on it; verb: auxiliaries, adverbs, the verb and its particle; adjective: one that
   * stands alone; opener: a word that opens a clause ("because", "that"); relative: "who", "where" behind a noun;
   * and: joins two of a kind; comma: also a dash or a bracket; break: what ends a clause for good.
   */
  readonly kind: "noun" | "verb" | "adjective" | "preposition" | "opener" | "relative" | "and" | "comma" | "break";
  readonly from: number;
  readonly to: number;
}
