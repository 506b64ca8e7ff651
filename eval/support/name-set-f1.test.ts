import { expect, it } from "vitest";
import { nameSetF1 } from "./name-set-f1.ts";

it.each([
  [["Ann Lee"], ["ANN  LEE"], 1],
  [["Ann Lee", "Bo Ek"], ["Ann Lee"], 2 / 3],
  [["Ann Lee"], ["Bo Ek"], 0],
  [[], [], 1],
  [[], [""], 1],
  [[], ["Ann Lee"], 0],
])("the names %j and %j agree by %d", (gold, found, f1) => {
  expect(nameSetF1(gold, found)).toBeCloseTo(f1);
});
