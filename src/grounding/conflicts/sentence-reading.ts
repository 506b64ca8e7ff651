import type { Statement } from "../statement.ts";

/** One sentence of a source, read for comparison with others. */
export interface SentenceReading {
  readonly statement: Statement;
  readonly text: string;
  /** The text as `foldText` folds it: the same for copies of its words. */
  readonly folded: string;
  /** ISO 639-1. */
  readonly language: string;
}
