import type { ModelRun } from "../../domain/kept-answer.ts";
import { addUsage } from "../../model/add-usage.ts";
import type { ModelUsage } from "../../model/model.ts";
import type { Models } from "./models.ts";

/** Measures what a model's part in an answer takes. */
export interface RunMeter {
  /** Counts what a call of a model used. */
  used(modelId: string, usage: ModelUsage): void;
  /** The first claim is ready. */
  claimPassed(): void;
  /** @param wholeArticleTokens tokens that all articles of the evidence would have taken whole */
  read(wholeArticleTokens: number): ModelRun;
}

export function openRunMeter(models: Pick<Models, "costOf">): RunMeter {
  const start = performance.now();
  const elapsedMs = () => Math.round(performance.now() - start);
  const usages: ModelUsage[] = [];
  let cost: number | null = 0;
  let firstClaimMs: number | null = null;
  return {
    used(modelId, usage) {
      usages.push(usage);
      const price = models.costOf(modelId, usage);
      cost = cost === null || price === null ? null : cost + price;
    },
    claimPassed() {
      firstClaimMs ??= elapsedMs();
    },
    read: (wholeArticleTokens) => ({
      ...addUsage(usages),
      cost,
      calls: usages.length,
      firstClaimMs,
      totalMs: elapsedMs(),
      wholeArticleTokens,
    }),
  };
}
