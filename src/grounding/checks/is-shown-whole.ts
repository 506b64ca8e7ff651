import type { ClaimUnderCheck } from "./check.ts";
import { isCopied } from "./is-copied.ts";

const FRAME =
  /^(?:the|this|its|an?) (?:article|text|page|report|leaflet|piece|story|column|editorial|paper|notice|guide|document|source|author|writer) (?:says|states|reads|asks|writes)\s?[:,]?\s*[“"](?<words>.+)[”"]\.?$/iu;

/**
 * Whether a claim shows a whole sentence, or a whole quote, between quotation marks and says of it only that its article says it:
 * "The article says: “…”". Whatever the sentence reports, it is then reported.
 */
export function isShownWhole(claim: ClaimUnderCheck): boolean {
  const words = FRAME.exec(claim.text)?.groups?.words;
  return words !== undefined && isCopied({ ...claim, text: words });
}
