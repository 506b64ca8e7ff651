import { expect, test } from "vitest";
import { simulateYear } from "./support-year/simulate.ts";

/** In these weeks clocks are changed in North America, Europe, the Near East, Australia and South America. */
test("in a month of crashes, outages and changed clocks every briefing is posted once", async () => {
  const { expected, posted, duplicates, crashes, badHours, corrections } = await simulateYear({
    from: "2026-03-07T00:00:00Z",
    days: 31,
    seed: 7,
  });
  expect([...expected].filter((name) => !posted.has(name))).toEqual([]);
  expect([...posted].filter((name) => !expected.has(name))).toEqual([]);
  expect(duplicates).toBe(0);
  expect(expected.size).toBeGreaterThan(500);
  // What is survived must have happened.
  for (const trouble of [crashes, badHours, corrections]) expect(trouble).toBeGreaterThan(10);
}, 180_000);
