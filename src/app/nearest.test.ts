import { expect, it } from "vitest";
import { nearest } from "./nearest.ts";

const names = ["add", "list", "show", "opinion"];

it.each([
  ["lsit", "list"],
  ["dad", "add"],
  ["shw", "show"],
  ["op", "opinion"],
  ["OPINON", "opinion"],
  ["5", null],
  ["five", null],
  ["", null],
  ["x".repeat(1_000_000), null],
])("for %s the nearest is %s", (typed, meant) => {
  expect(nearest(typed, names)).toBe(meant);
});

it("is none where there are no candidates", () => {
  expect(nearest("list", [])).toBeNull();
});
