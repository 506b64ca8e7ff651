import type { Span } from "../../domain/span.ts";
import type { Statement } from "../statement.ts";

/**
 * - figures: no number fits both sides;
 * - denial: the second side denies what the first says;
 * - dates, names: the sides tell the same deed of another day, or of another doer.
 */
export type ConflictKind = "figures" | "denial" | "dates" | "names";

/** Two sentences that cannot both hold, as far as their words tell. Which of them is right is not said. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** What the sides differ on, as a note names it: "the number killed". */
  readonly label: string;
  readonly sides: readonly [ConflictSide, ConflictSide];
}

export interface ConflictSide {
  /** One sentence. */
  readonly statement: Statement;
  /** The words to set beside the other side's: a place in the source's text, within the statement. */
  readonly span: Span;
  /** What these words come to. Sides of one article or voice that read the same say the same. */
  readonly reading: string;
}
