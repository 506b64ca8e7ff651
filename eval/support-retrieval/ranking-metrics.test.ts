import { describe, expect, it } from "vitest";
import { rankingMetrics } from "./ranking-metrics.ts";

describe("rankingMetrics", () => {
  it("is 1 throughout for a perfect ranking and 0 for one that finds nothing", () => {
    expect(rankingMetrics(["a", "b", "c"], new Set(["a", "b"]))).toEqual({
      "nDCG@10": 1,
      MRR: 1,
      "recall@10": 1,
      MAP: 1,
    });
    expect(rankingMetrics(["c"], new Set(["a"]))).toEqual({ "nDCG@10": 0, MRR: 0, "recall@10": 0, MAP: 0 });
  });

  it("counts by rank", () => {
    const scores = rankingMetrics(["x", "a", "y", "b"], new Set(["a", "b"]));
    expect(scores.MRR).toBe(0.5);
    expect(scores.MAP).toBe(0.5);
    expect(scores["nDCG@10"]).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / (1 + 1 / Math.log2(3)), 10);
  });
});
