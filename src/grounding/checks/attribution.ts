import { findActChange } from "./attribution/find-act-change.ts";
import { findAdoptedProposal } from "./attribution/find-adopted-proposal.ts";
import { findLostAttribution } from "./attribution/find-lost-attribution.ts";
import { findLostJudgement } from "./attribution/find-lost-judgement.ts";
import { findLostPhraseHedge } from "./attribution/find-lost-phrase-hedge.ts";
import { findPresupposedDeed } from "./attribution/find-presupposed-deed.ts";
import { findPromisedDeed } from "./attribution/find-promised-deed.ts";
import { findRetoldQuotation } from "./attribution/find-retold-quotation.ts";
import { findSpeakerChange } from "./attribution/find-speaker-change.ts";
import { findSupposedEvent } from "./attribution/find-supposed-event.ts";
import { findUntoldSource } from "./attribution/find-untold-source.ts";
import type { Check } from "./check.ts";
import { isShownWhole } from "./is-shown-whole.ts";
import { readClaim } from "./negation/read-claim.ts";

/**
 * Refuses a claim that tells as fact what its quotes tell as said, alleged, expected, planned or possible, that makes more of
 * a saying than it was, or gives it to another speaker. English only.
 */
export const checkAttribution: Check = (claim) => {
  const told = readClaim(claim);
  if (told === null || isShownWhole(claim)) return null;
  return (
    findLostAttribution(told, claim) ??
    findLostJudgement(told) ??
    findActChange(told) ??
    findSupposedEvent(told) ??
    findPromisedDeed(told) ??
    findPresupposedDeed(told) ??
    findSpeakerChange(told) ??
    findUntoldSource(told) ??
    findLostPhraseHedge(told) ??
    findRetoldQuotation(told) ??
    findAdoptedProposal(told)
  );
};
