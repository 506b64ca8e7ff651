import { scoreJudge } from "./score-judge.ts";

interface Scored {
  readonly score: number;
  readonly isSupported: boolean;
}

/** The lowest score to pass that gives these rows the best balanced accuracy. */
export function bestThreshold(rows: readonly Scored[]): number {
  const accuracyAt = (threshold: number): number =>
    scoreJudge(rows.map(({ score, isSupported }) => ({ isPassed: score >= threshold, isSupported, kinds: [] })))[
      "balanced accuracy"
    ];
  const thresholds = [...new Set(rows.map(({ score }) => score))].sort((a, b) => a - b);
  const [first = 0] = thresholds;
  return thresholds.reduce((best, each) => (accuracyAt(each) > accuracyAt(best) ? each : best), first);
}
