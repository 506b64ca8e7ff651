import type { Statement } from "../statement.ts";
import type { Measure } from "./measure.ts";

/** Two statements that give figures for the same thing which cannot both hold. */
export interface Conflict {
  readonly label: string;
  readonly sides: readonly [ConflictSide, ConflictSide];
}

export interface ConflictSide {
  readonly statement: Statement;
  readonly measure: Measure;
}
