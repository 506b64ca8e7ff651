/** One text that a judge has passed or refused. */
export interface Verdict {
  readonly isPassed: boolean;
  readonly isSupported: boolean;
  readonly kinds: readonly string[];
}

export interface JudgeScore {
  readonly "balanced accuracy": number;
  readonly "supported passed": number;
  readonly "unsupported caught": number;
}

/** A share; 0 of nothing is 0. */
const shareOf = (verdicts: readonly Verdict[], isHit: (verdict: Verdict) => boolean): number =>
  verdicts.filter(isHit).length / Math.max(1, verdicts.length);

/** How well a judge tells supported texts from the rest, from 0 to 1; a coin reaches a balanced accuracy of .5. */
export function scoreJudge(verdicts: readonly Verdict[]): JudgeScore {
  const passed = shareOf(
    verdicts.filter(({ isSupported }) => isSupported),
    ({ isPassed }) => isPassed,
  );
  const caught = shareOf(
    verdicts.filter(({ isSupported }) => !isSupported),
    ({ isPassed }) => !isPassed,
  );
  return { "balanced accuracy": (passed + caught) / 2, "supported passed": passed, "unsupported caught": caught };
}

/** The share of falsified texts caught, by kind of falsification; a text falsified in two ways counts for both. */
export function caughtByKind(verdicts: readonly Verdict[]): Readonly<Record<string, number>> {
  const kinds = [...new Set(verdicts.flatMap((verdict) => verdict.kinds))].sort();
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      shareOf(
        verdicts.filter((verdict) => verdict.kinds.includes(kind)),
        ({ isPassed }) => !isPassed,
      ),
    ]),
  );
}
