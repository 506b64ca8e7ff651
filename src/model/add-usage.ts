import type { ModelUsage } from "./model.ts";

/** Sums up what several calls used; of none: zero, and not estimated. */
export function addUsage(usages: readonly ModelUsage[]): ModelUsage {
  return usages.reduce(
    (sum, usage) => ({
      promptTokens: sum.promptTokens + usage.promptTokens,
      cachedTokens: sum.cachedTokens + usage.cachedTokens,
      completionTokens: sum.completionTokens + usage.completionTokens,
      isEstimated: sum.isEstimated || usage.isEstimated,
    }),
    { promptTokens: 0, cachedTokens: 0, completionTokens: 0, isEstimated: false },
  );
}
