import { expect, it } from "vitest";
import { dateLabel } from "./date-label.ts";

it.each([
  ["2025-11-18", "18 November 2025"],
  ["2026-02-03T23:30:00-08:00", "3 February 2026"],
  [null, "undated"],
  ["1963", "1963"],
])("%s is shown as %s, as the source's own calendar had it", (date, label) => {
  expect(dateLabel(date)).toBe(label);
});
