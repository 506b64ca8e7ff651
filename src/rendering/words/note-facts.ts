/** What a note says, for languages other than the one it was written in. */
export interface NoteFacts {
  /** As it was written, in English. */
  readonly text: string;
  /** Numbers of the quotes it speaks of, as a list in words; "" where it names none. */
  readonly quotes: string;
  /** Whether it speaks of a single quote. */
  readonly isOne: boolean;
  /** Whether it speaks of every quote of the answer. */
  readonly isAll: boolean;
  /** From how many articles the quotes are that it speaks of. */
  readonly articles: number;
}
