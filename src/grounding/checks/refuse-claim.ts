import { findGrounds } from "../grounds/find-grounds.ts";
import { checkAttribution } from "./attribution.ts";
import type { Check, ClaimUnderCheck } from "./check.ts";
import { checkCoverage } from "./coverage.ts";
import { checkDates } from "./dates.ts";
import { checkFigures } from "./figures.ts";
import { findCrowd } from "./find-crowd.ts";
import { checkNames } from "./names.ts";
import { checkNegation } from "./negation.ts";
import { checkOpinion } from "./opinion.ts";
import { checkQuotationMarks } from "./quotation-marks.ts";
import { checkRoles } from "./roles.ts";
import { checkScript } from "./script.ts";
import { checkSpelling } from "./spelling.ts";
import { checkStatement } from "./statement.ts";
import { checkSubject } from "./subject.ts";
import { checkVerdict } from "./verdict.ts";

export interface Refusal {
  /** The check's name, for figures and tests. */
  readonly check: string;
  readonly reason: string;
}

/** Every check, in the order in which a person would want to hear of them. */
export const CHECKS: readonly { readonly name: string; readonly check: Check }[] = [
  { name: "script", check: checkScript },
  { name: "statement", check: checkStatement },
  { name: "spelling", check: checkSpelling },
  { name: "quotation marks", check: checkQuotationMarks },
  { name: "figures", check: checkFigures },
  { name: "dates", check: checkDates },
  { name: "names", check: checkNames },
  { name: "roles", check: checkRoles },
  { name: "negation", check: checkNegation },
  { name: "attribution", check: checkAttribution },
  { name: "opinion", check: checkOpinion },
  { name: "subject", check: checkSubject },
  { name: "verdict", check: checkVerdict },
  { name: "coverage", check: checkCoverage },
];

/**
 * Runs every check over a claim and what it may rest on: the sentences of its quotes that state something.
 * @returns why it is refused; empty: it passes
 */
export function refuseClaim(claim: ClaimUnderCheck): readonly Refusal[] {
  const crowd = findCrowd(claim);
  if (crowd !== null) return [{ check: "crowd", reason: crowd }];
  const grounded = findGrounds(claim);
  if (grounded.quotes.length === 0 && claim.quotes.length > 0) return [{ check: "grounds", reason: NO_GROUNDS }];
  return CHECKS.flatMap(({ name, check }) => {
    const reason = check(grounded);
    return reason === null ? [] : [{ check: name, reason }];
  });
}

const NO_GROUNDS = "Its quotes only ask, or tell somebody to do something; they state nothing.";
