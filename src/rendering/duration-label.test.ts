import { expect, it } from "vitest";
import { durationLabel } from "./duration-label.ts";

it.each([
  [0, "0 seconds"],
  [999, "0 seconds"],
  [61_000, "1 minute 1 second"],
  [3_600_000, "1 hour"],
  [2 * 86_400_000 + 3 * 3_600_000 + 59_000, "2 days 3 hours"],
])("%d ms is %s", (durationMs, label) => {
  expect(durationLabel(durationMs)).toBe(label);
});
