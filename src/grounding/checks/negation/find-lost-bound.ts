import { readFrames } from "../../../language/frames/read-frames.ts";
import { standingOf } from "../../../language/frames/standing.ts";
import { findBearingFrames } from "../roles/find-bearing-frames.ts";
import { isUntil } from "./is-until.ts";
import type { ToldClaim } from "./read-claim.ts";

const BOUND = /\b(?:until|till|before|by|when|after|once|yet|in time|initially|at first|late|earlier)\b/i;

/**
 * Looks for a deed that the quotes say was done only from some time on ("not sounded until the deck was flooded") and the claim says
 * was not done, without the time. @returns why it is refused, or null
 */
export function findLostBound({ sentences, quoted }: ToldClaim): string | null {
  const texts = quoted.map(({ text }) => text);
  for (const { text } of sentences) {
    if (BOUND.test(text)) continue;
    const own = readFrames(text);
    for (const frame of own) {
      if (standingOf(frame, own).polarity !== "negated") continue;
      const bearings = findBearingFrames(frame.verb, text, texts);
      if (bearings.length > 0 && bearings.every(isUntil))
        return `The quote says that this was not so until something else was; the claim says “${frame.negations.join(" ")}” without that.`;
    }
  }
  return null;
}
