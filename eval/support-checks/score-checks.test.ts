import { expect, test } from "vitest";
import { scoreChecks } from "./score-checks.ts";

const text = (isSupported: boolean, ...by: readonly string[]) => ({ isSupported, by: new Set(by) });

test("tells a check that parts supported from unsupported texts from one that is noise", () => {
  const texts = [text(true), text(true, "noise"), text(false, "names", "noise"), text(false, "names")];
  expect(scoreChecks(texts)).toEqual({
    "names: supported refused": 0,
    "names: supported refused by it alone": 0,
    "names: unsupported refused": 1,
    "names: unsupported refused by it alone": 0.5,
    "noise: supported refused": 0.5,
    "noise: supported refused by it alone": 0.5,
    "noise: unsupported refused": 0.5,
    "noise: unsupported refused by it alone": 0,
  });
});

test("counts a text once for a check that refuses several of its sentences, and leaves out checks that refuse none", () => {
  expect(scoreChecks([text(true), text(false)])).toEqual({});
  expect(scoreChecks([text(false, "names")])).toMatchObject({ "names: supported refused": 0 });
});
