/** How well one ranking found what is relevant, each from 0 to 1. */
export interface RankingScores {
  readonly "nDCG@10": number;
  readonly MRR: number;
  readonly "recall@10": number;
  readonly MAP: number;
}

const DEPTH = 10;

/**
 * Scores a ranking with binary relevance as trec_eval does: nDCG@10 with gain 1 and discount log2(rank + 1), reciprocal
 * rank, recall among the first 10, average precision.
 * @param ranking distinct ids, best first
 */
export function rankingMetrics(ranking: readonly string[], relevant: ReadonlySet<string>): RankingScores {
  let gain = 0;
  let found = 0;
  let foundEarly = 0;
  let precision = 0;
  let reciprocal = 0;
  for (const [index, id] of ranking.entries()) {
    if (!relevant.has(id)) continue;
    found += 1;
    precision += found / (index + 1);
    if (found === 1) reciprocal = 1 / (index + 1);
    if (index >= DEPTH) continue;
    foundEarly += 1;
    gain += 1 / Math.log2(index + 2);
  }
  let ideal = 0;
  for (let index = 0; index < Math.min(DEPTH, relevant.size); index += 1) ideal += 1 / Math.log2(index + 2);
  return {
    "nDCG@10": gain / ideal,
    MRR: reciprocal,
    "recall@10": foundEarly / relevant.size,
    MAP: precision / relevant.size,
  };
}
