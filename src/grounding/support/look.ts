/** How widely sentences are chosen that may bear a text out. */
export interface Look {
  readonly mostSentences: number;
  /** A sentence that adds less than this share of the text's weight is not worth reading. */
  readonly leastGain: number;
  /** Whether two words that stand side by side in the text weigh as one more term where they do so in a sentence. */
  readonly hasPairs: boolean;
}

/** Few sentences, by their words. */
export const CLOSE_LOOK: Look = { mostSentences: 7, leastGain: 0.025, hasPairs: false };

/**
 * More sentences, and those that hold what must stand together: a name's parts, a quotation, a figure with what it counts.
 * Chosen on the even rows of `eval support`.
 */
export const WIDE_LOOK: Look = { mostSentences: 12, leastGain: 0.01, hasPairs: true };
