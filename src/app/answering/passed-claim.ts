import type { Claim } from "../../domain/answer.ts";
import type { DraftClaim } from "../../domain/draft.ts";
import type { Statement } from "../../grounding/statement.ts";

/** A claim that every check has passed, with the statements it rests on, which are not numbered yet. */
export interface PassedClaim extends Omit<Claim, "citations"> {
  readonly quotes: readonly Statement[];
  readonly draft: DraftClaim;
}
