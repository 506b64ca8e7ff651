import type { Check } from "./check.ts";
import { isShownWhole } from "./is-shown-whole.ts";
import { findAntonym } from "./negation/find-antonym.ts";
import { findComparisonChange } from "./negation/find-comparison-change.ts";
import { findDeniedDeed } from "./negation/find-denied-deed.ts";
import { findDeniedName } from "./negation/find-denied-name.ts";
import { findLeftOut } from "./negation/find-left-out.ts";
import { findLostBound } from "./negation/find-lost-bound.ts";
import { findLostPrefix } from "./negation/find-lost-prefix.ts";
import { findPolarityChange } from "./negation/find-polarity-change.ts";
import { findPrepositionSwap } from "./negation/find-preposition-swap.ts";
import { findQuantityChange } from "./negation/find-quantity-change.ts";
import { readClaim } from "./negation/read-claim.ts";

/** Refuses a claim that drops or adds a negation, or says the opposite of a word of its quotes. English only. */
export const checkNegation: Check = (claim) => {
  const told = readClaim(claim);
  if (told === null || isShownWhole(claim)) return null;
  return (
    findPolarityChange(told) ??
    findDeniedName(told) ??
    findAntonym(told) ??
    findPrepositionSwap(told) ??
    findQuantityChange(told) ??
    findDeniedDeed(told) ??
    findLeftOut(told) ??
    findLostBound(told) ??
    findLostPrefix(told) ??
    findComparisonChange(told)
  );
};
