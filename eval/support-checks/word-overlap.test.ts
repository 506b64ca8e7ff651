import { expect, test } from "vitest";
import { wordOverlap } from "./word-overlap.ts";

test("is the share of stemmed content words that stand in the source", () => {
  expect(wordOverlap("The ferries sank.", "A ferry sank in the bay.")).toBe(1);
  expect(wordOverlap("The ferries burned.", "A ferry sank in the bay.")).toBe(0.5);
  expect(wordOverlap("Nobody knows.", "A ferry sank.")).toBe(0);
});
