import { expect, it } from "vitest";
import { durationLabel } from "./duration-label.ts";
import { en } from "./words/en.ts";
import { fr } from "./words/fr.ts";

it.each([
  [0, "0 seconds"],
  [999, "0 seconds"],
  [61_000, "1 minute 1 second"],
  [3_600_000, "1 hour"],
  [2 * 86_400_000 + 3 * 3_600_000 + 59_000, "2 days 3 hours"],
])("%d ms is %s", (durationMs, label) => {
  expect(durationLabel(durationMs, en)).toBe(label);
});

it("is said with another language's units and its own rule for one and several", () => {
  expect(durationLabel(0, fr)).toBe("0 seconde");
  expect(durationLabel(7_320_000, fr)).toBe("2 heures 2 minutes");
});
