import type { ModelRun } from "../domain/kept-answer.ts";
import { counted } from "./counted.ts";
import { decimal } from "./decimal.ts";
import type { Words } from "./words/en.ts";

/** What a model's part took, each fact with its label. */
export function runRows(run: ModelRun, words: Words): readonly (readonly [string, string])[] {
  const { why, nouns, language } = words;
  const { promptTokens, cachedTokens, completionTokens, isEstimated, cost, calls, firstClaimMs, totalMs } = run;
  const number = (count: number) => count.toLocaleString(language);
  const seconds = (durationMs: number) => `${decimal(durationMs / 1_000, 1, words)} s`;
  const about = isEstimated ? why.estimated : "";
  return [
    [why.calls, number(calls)],
    [why.tokensIn, `${why.ofThemCached(number(promptTokens), number(cachedTokens))}${about}`],
    [why.tokensOut, number(completionTokens)],
    [why.wholeArticles, counted(run.wholeArticleTokens, nouns.token, words)],
    [why.cost, cost === null ? why.costUnknown : why.about(decimal(cost, 4, words))],
    ...(firstClaimMs === null ? [] : [[why.firstClaim, seconds(firstClaimMs)] as const]),
    [why.wholeAnswer, seconds(totalMs)],
  ];
}
