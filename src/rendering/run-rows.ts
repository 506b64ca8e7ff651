import type { ModelRun } from "../domain/kept-answer.ts";

/** What a model's part took, each fact with its label. */
export function runRows(run: ModelRun): readonly (readonly [string, string])[] {
  const { promptTokens, cachedTokens, completionTokens, isEstimated, cost, calls, firstClaimMs, totalMs } = run;
  const number = (count: number) => count.toLocaleString("en");
  const about = isEstimated ? " (counted here: the server did not say)" : "";
  return [
    ["Calls", number(calls)],
    ["Tokens in", `${number(promptTokens)}, of them ${number(cachedTokens)} from its cache${about}`],
    ["Tokens out", number(completionTokens)],
    ["The same articles whole", `${number(run.wholeArticleTokens)} tokens`],
    ["Cost", cost === null ? "unknown: MODEL_PRICES (.env) does not name the model" : `about ${cost.toFixed(4)}`],
    ...(firstClaimMs === null ? [] : [["First claim after", seconds(firstClaimMs)] as const]),
    ["Whole answer after", seconds(totalMs)],
  ];
}

function seconds(durationMs: number): string {
  return `${(durationMs / 1_000).toFixed(1)} s`;
}
