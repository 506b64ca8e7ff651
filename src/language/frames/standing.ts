import { hedgeWords } from "../hedge-words.ts";
import { negativeWords } from "../negative-words.ts";
import { reportingVerbs } from "../reporting-verbs.ts";
import type { Frame } from "./frame.ts";

/** How a frame is told, as far as it hangs on others. */
export interface Standing {
  /** open: whether it is so is asked, doubted or conditional. */
  readonly polarity: "affirmed" | "negated" | "open";
  /** The frames of saying or thinking that it is told by, innermost first. */
  readonly reports: readonly Frame[];
  /** "May", "promised to": what keeps it from being told as done. */
  readonly isHedged: boolean;
  /** Told beside the sentence's own telling, by its writer: ", which owns the ferry,". */
  readonly isAside: boolean;
}

const ASKING = /^(?:whether|if|unless)$/;
const MODALS = /^(?:may|might|could|can|would|should|will|shall|must)$/;
const MAX_STEPS = 8;

/** Reads how a frame of a sentence is told, by climbing from it to the frames that it hangs on. */
export function standingOf(frame: Frame, frames: readonly Frame[]): Standing {
  let isNegated = frame.negations.length % 2 === 1;
  let isOpen = false;
  let isHedged = frame.modal !== null && MODALS.test(frame.modal);
  let isBeside = false;
  const reports: Frame[] = [];
  let at: Frame | undefined = frame;
  for (let step = 0; at !== undefined && step < MAX_STEPS; step += 1) {
    const { kind, marker, parent, isAside }: Frame["link"] = at.link;
    if (ASKING.test(marker ?? "")) isOpen = true;
    const above: Frame | undefined = parent === null ? undefined : frames[parent];
    if (kind === "relative" && isAside) isBeside = true;
    if (above === undefined || kind === "main" || (kind === "relative" && isAside)) break;
    if (kind === "complement") {
      const { lemma } = above.verb;
      if (reportingVerbs.has(lemma)) reports.push(above);
      const isAboveNegated = above.negations.length % 2 === 1;
      if (negativeWords.onComplement.has(lemma) || reportingVerbs.get(lemma) === "deny") isNegated = !isNegated;
      else if (isAboveNegated && at.form !== "finite") isNegated = !isNegated;
      // "Did not accept the claim that".
      else if (isAboveNegated && lemma === "accept") isNegated = !isNegated;
      else if (isAboveNegated) isOpen = true;
      if (at.form !== "finite" && hedgeWords.onComplement.has(lemma)) isHedged = true;
      if (above.modal !== null && at.form !== "finite") isHedged = true;
    }
    if (kind === "adverbial" && ASKING.test(marker ?? "")) break;
    // A joined clause hangs on what its neighbour hangs on.
    at = above;
  }
  return { polarity: isOpen ? "open" : isNegated ? "negated" : "affirmed", reports, isHedged, isAside: isBeside };
}
