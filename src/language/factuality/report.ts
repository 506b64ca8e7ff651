import type { ReportKind } from "../reporting-verbs.ts";
import type { TaggedWord } from "../tag-words.ts";

/** That somebody says a part of a sentence. */
export interface Report {
  readonly kind: ReportKind;
  /** The reporting word with its speaker, as written: "police said". */
  readonly frame: string;
  /** The words that may name the speaker; empty where the sentence does not say who. */
  readonly speaker: readonly TaggedWord[];
  /** Index of the reporting verb. */
  readonly at: number;
  /** The words that are reported, as half-open ranges of indices. */
  readonly scopes: readonly (readonly [number, number])[];
}
