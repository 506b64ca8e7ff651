import { expect, test } from "vitest";
import { addUsage } from "./add-usage.ts";

const told = { promptTokens: 10, cachedTokens: 4, completionTokens: 3, isEstimated: false };

test("sums up, and is an estimate where one part is", () => {
  expect(addUsage([told, told])).toEqual({
    promptTokens: 20,
    cachedTokens: 8,
    completionTokens: 6,
    isEstimated: false,
  });
  expect(addUsage([told, { ...told, isEstimated: true }]).isEstimated).toBe(true);
});

test("of nothing is zero", () => {
  expect(addUsage([])).toEqual({ promptTokens: 0, cachedTokens: 0, completionTokens: 0, isEstimated: false });
});
