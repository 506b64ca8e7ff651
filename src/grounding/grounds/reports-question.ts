import { claimParts } from "./claim-parts.ts";

const ASKS =
  /\b(?:asks?|asked|asking|wonder(?:s|ed|ing)?|question(?:s|ed)?|quer(?:y|ies|ied)|poses?|posed|raises?|raised|debates?|debated)\b/iu;

/** Whether a claim reports that something is asked: "The author asks whether …". */
export function reportsQuestion(text: string): boolean {
  return claimParts(text).some((part) => ASKS.test(part));
}
