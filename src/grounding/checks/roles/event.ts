import type { Clause, Phrase } from "../../../language/read-clauses.ts";

/** What a clause tells: a deed, who did it, to whom, and where, when or with what. Empty lists: not known. */
export interface Event {
  /** Stem of the verb. */
  readonly deed: string;
  readonly doers: readonly Phrase[];
  /** Who did it is guessed from the clause before. */
  readonly isDoerInferred: boolean;
  readonly undergoers: readonly Phrase[];
  readonly complements: Clause["complements"];
  /** Every phrase of its sentence: those with other heads hardly stand for the same thing. */
  readonly around: readonly Phrase[];
  /** Whether a "not" or "never" of its own denies it. */
  readonly isDenied: boolean;
  /** The text that tells it. */
  readonly sentence: string;
}
