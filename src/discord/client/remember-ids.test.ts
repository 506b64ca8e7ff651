import { expect, it } from "vitest";
import { rememberIds } from "./remember-ids.ts";

it("tells each id's first time, and forgets the oldest of too many", () => {
  const isNew = rememberIds(2);
  expect(["a", "b", "a", "b", "c", "b", "a"].map(isNew)).toEqual([true, true, false, false, true, false, true]);
});
