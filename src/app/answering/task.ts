import type { FilledPrompt, PromptName, Prompts } from "../../model/prompts.ts";
import type { PassedClaim } from "./passed-claim.ts";

/** What a model is asked to do with the sentences it is given. */
export interface Task {
  /** The command, which is the prompt's name too. */
  readonly name: Exclude<PromptName, "repair" | "judge">;
  /** Fills in the prompt. @param sources the numbered sentences, as `formatSources` writes them */
  fill(prompts: Prompts, sources: string): FilledPrompt;
  /** Whether extracts stand in where the checks pass none of the model's claims; a question would not be answered by them. */
  readonly hasExtracts: boolean;
  /** Whether the first claim sums up the others. */
  readonly hasBottomLine: boolean;
  /** What a claim carries beside its text and citations. */
  readonly fields: { readonly date?: boolean; readonly story?: boolean };
  /** Of the best sentence's score, what a sentence must reach to be sent to a model: 0 to 1. */
  readonly leastShare: number;
  /** Names what a claim stands under, where claims stand under something; each is shown as soon as it has passed. */
  readonly section?: (claim: PassedClaim) => string | undefined;
  /**
   * Puts the claims in the order in which they are read. Where there is such an order, claims are shown only once all are there.
   */
  readonly arrange?: (claims: readonly PassedClaim[]) => readonly PassedClaim[] | Promise<readonly PassedClaim[]>;
}
