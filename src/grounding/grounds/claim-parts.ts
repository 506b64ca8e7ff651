import { outsideQuotations } from "./outside-quotations.ts";

/** "…, and …": parts that may each say another thing. */
const BREAKS =
  /[;—]|,\s+(?:and|but|or|so|while|yet)\s|\s+(?:and|but|while)\s+(?=(?:the|an?|it|they|he|she|there|this|these|those|all|people)\s)/iu;

/** The parts of a claim, in its own words, of which each may be told by another source. */
export function claimParts(text: string): readonly string[] {
  return outsideQuotations(text).split(BREAKS);
}
