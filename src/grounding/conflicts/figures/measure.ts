import type { Span } from "../../../domain/span.ts";

/** What one sentence says about one quantity: how many were killed, what something cost. */
export interface Measure {
  /** What is measured: a casualty class such as "killed", or the stem of the counted noun or unit. */
  readonly aspect: string;
  /** The name of the aspect in a note: "the number killed". */
  readonly label: string;
  /** The least and the most that the wording allows. */
  readonly low: number;
  readonly high: number;
  /** Whether it counts people as such ("200 people") and not groups of them ("33 civilians and 17 guards"). */
  readonly whole: boolean;
  /** Stems of what is counted where it is not the whole. */
  readonly groups: readonly string[];
  /** The words of the figure, or from the first to the last of several, in the source. */
  readonly span: Span;
}
