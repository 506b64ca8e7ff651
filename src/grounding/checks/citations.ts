import type { DraftClaim } from "../../domain/draft.ts";
import type { Statement } from "../statement.ts";

/** Sentences that one claim may rest on: a reader must be able to hold them all against it. */
const MAX_CITATIONS = 6;

/**
 * Checks what a claim cites, before anything else of it is looked at.
 * @param given by id, every sentence that the model was given
 * @returns why the claim is refused, or null
 */
export function checkCitations({ sentences: ids }: DraftClaim, given: ReadonlyMap<string, Statement>): string | null {
  if (ids.length === 0) return "The claim cites no sentence.";
  const unknown = ids.find((id) => !given.has(id));
  if (unknown !== undefined) return `The claim cites a sentence “${unknown.slice(0, 20)}” that it was not given.`;
  if (new Set(ids).size > MAX_CITATIONS)
    return `The claim rests on more than ${MAX_CITATIONS} sentences; say less in one claim.`;
  return null;
}
