import { expect, it } from "vitest";
import { refusal } from "../../testing/discord/refusal.ts";
import { wireFault } from "./wire-fault.ts";

it.each([
  [10_062, "expired"],
  [10_015, "expired"],
  [50_027, "expired"],
  [10_008, "gone"],
  [10_003, "gone"],
  [10_004, "gone"],
  [50_083, "gone"],
  [10_007, "left"],
  [10_013, "left"],
  [50_013, "forbidden"],
  [50_001, "forbidden"],
  [40_060, "acknowledged"],
  [50_035, null],
])("takes Discord's refusal %i for %s", (code, kind) => {
  expect(wireFault(refusal(code))).toBe(kind);
});

it("takes nothing else for a refusal", () => {
  expect(wireFault(Object.assign(new Error("like one"), { code: 10_062 }))).toBeNull();
});
