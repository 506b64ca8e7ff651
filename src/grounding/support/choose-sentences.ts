import type { Statement } from "../statement.ts";
import { CLOSE_LOOK, type Look } from "./look.ts";
import { readTerms } from "./read-terms.ts";

/** How much a sentence's whole match counts beside what it adds: sentences that tell the same event back each other. */
const WHOLE_WEIGHT = 0.25;
/** What a neighbour of a chosen sentence gains, as a share of the text's weight: runs read better than scattered sentences. */
const NEIGHBOUR_GAIN = 0.05;

/** Chooses the fewest sentences that carry a text's content: a greedy cover of its weighted terms. Best first. */
export function chooseSentences(
  text: string,
  candidates: readonly Statement[],
  { mostSentences, leastGain, hasPairs }: Look = CLOSE_LOOK,
): readonly Statement[] {
  const terms = readTerms(text, candidates, hasPairs);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const covered = terms.map(() => 0);
  const chosen: number[] = [];
  const scoreOf = (index: number): number => {
    let gain = 0;
    let whole = 0;
    for (const [at, { weight, strengths }] of terms.entries()) {
      const strength = strengths[index] ?? 0;
      whole += weight * strength;
      gain += weight * Math.max(0, strength - (covered[at] ?? 0));
    }
    if (gain < leastGain * total || gain === 0) return 0;
    const isNear = chosen.some((other) => Math.abs(other - index) === 1);
    return gain + WHOLE_WEIGHT * whole + (isNear ? NEIGHBOUR_GAIN * total : 0);
  };
  while (chosen.length < mostSentences) {
    let best = -1;
    let bestScore = 0;
    for (const index of candidates.keys()) {
      const score = chosen.includes(index) ? 0 : scoreOf(index);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    if (best < 0) break;
    chosen.push(best);
    for (const [at, { strengths }] of terms.entries()) covered[at] = Math.max(covered[at] ?? 0, strengths[best] ?? 0);
  }
  return chosen.flatMap((index) => candidates[index] ?? []);
}
