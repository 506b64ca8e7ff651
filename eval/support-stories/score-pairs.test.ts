import { expect, it } from "vitest";
import { scorePairs } from "./score-pairs.ts";

const groups = (...all: readonly string[]) =>
  new Map(all.flatMap((items, index) => [...items].map((item) => [item, String(index)] as const)));

it.each([
  ["all alike", groups("abc", "de"), groups("abc", "de"), 1, 1],
  ["everything in one", groups("ab", "cd"), groups("abcd"), 2 / 6, 1],
  ["nothing together", groups("ab", "cd"), groups("a", "b", "c", "d"), 1, 0],
  ["one item in the wrong group", groups("abc", "de"), groups("ab", "cde"), 2 / 4, 2 / 4],
])("scores %s", (_, truth, given, precision, recall) => {
  expect(scorePairs(truth, given)).toMatchObject({ precision, recall });
});
