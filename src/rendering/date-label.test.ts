import { expect, it } from "vitest";
import { dateLabel } from "./date-label.ts";
import { wordsIn } from "./words/words-in.ts";

it.each([
  ["2025-11-18", "en", "18 November 2025"],
  ["2026-02-03T23:30:00-08:00", "en", "3 February 2026"],
  ["2026-02-03T23:30:00-08:00", "es", "3 de febrero de 2026"],
  [null, "en", "undated"],
  [null, "de", "ohne Datum"],
  ["1963", "en", "1963"],
] as const)("%s is shown in %s as %s, as the source's own calendar had it", (date, language, label) => {
  expect(dateLabel(date, wordsIn(language))).toBe(label);
});
