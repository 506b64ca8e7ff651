import { findSupport } from "../../grounding/find-support.ts";
import type { Statement } from "../../grounding/statement.ts";
import { type BearingOut, findBearingOut } from "./find-bearing-out.ts";
import type { LookAlike } from "./find-look-alikes.ts";
import type { Finding } from "./finding.ts";
import { isHarmless } from "./is-harmless.ts";

/**
 * Judges a sentence that reads almost like one of the archive. It is supported where it only rewords what that says, or where
 * one sentence of another voice bears it out by itself: two papers may tell two figures in nearly the same words. Else it is
 * altered, also where no check sees what is wrong with the change.
 */
export function judgeLookAlike(
  sentence: string,
  lookAlikes: readonly LookAlike[],
  candidates: readonly Statement[],
): Finding | null {
  const judged = lookAlikes.map((lookAlike) => ({
    ...lookAlike,
    support: findSupport(sentence, [lookAlike.statement]),
  }));
  const [nearest] = judged;
  if (nearest === undefined) return null;
  const { statement, alignment, support } = nearest;
  const reworded = judged.find((one) => isBorneOut(one.support) && isHarmless(one.alignment.diff, sentence));
  if (reworded !== undefined)
    return {
      verdict: "supported",
      statements: [reworded.statement],
      difference: reworded.alignment,
      reasons: [],
    };
  const voices = new Set(lookAlikes.map((one) => one.statement.article.voice));
  const others = candidates.filter(({ article }) => !voices.has(article.voice));
  const elsewhere = findBearingOut(sentence, others);
  if (isBorneOut(elsewhere) && elsewhere.quotes.length === 1)
    return { verdict: "supported", statements: elsewhere.quotes, difference: null, reasons: [] };
  return {
    verdict: "altered",
    statements: [statement],
    difference: alignment,
    reasons: support.refusals.map(({ reason }) => reason),
  };
}

function isBorneOut({ quotes, refusals }: BearingOut): boolean {
  return quotes.length > 0 && refusals.length === 0;
}
