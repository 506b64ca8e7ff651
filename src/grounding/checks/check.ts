import type { Statement } from "../statement.ts";

/** A claim beside what it cites. */
export interface ClaimUnderCheck {
  /** One sentence of prose, as the model wrote it. */
  readonly text: string;
  /** What it cites: runs of whole sentences, each in its article. At least one. */
  readonly quotes: readonly Statement[];
}

/**
 * Looks for one way in which a claim says more than, or other than, its quotes.
 * @returns why the claim is refused: one sentence that a person understands and a model can mend; null where nothing was found.
 * A check that does not apply to the claim's language returns null.
 */
export type Check = (claim: ClaimUnderCheck) => string | null;
