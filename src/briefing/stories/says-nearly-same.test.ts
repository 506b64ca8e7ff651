import { expect, it } from "vitest";
import { saysNearlySame } from "./says-nearly-same.ts";

const said = (text: string) => ({ text, language: "en" });
const isSame = (a: string, b: string) => saysNearlySame(said(a), said(b));

it("knows what adds next to nothing", () => {
  const lead = "A flood hit the Tarvos valley on Sunday night.";
  expect(isSame("The Tarvos valley was flooded on Sunday night after heavy rain.", lead)).toBe(true);
  expect(isSame("The flood in the Tarvos valley cut off two villages and a school.", lead)).toBe(false);
});

it("takes another figure for something else", () => {
  const twelve = "The flood in the Tarvos valley killed 12 people.";
  expect(isSame("The flood in the Tarvos valley killed twelve people.", twelve)).toBe(true);
  expect(isSame("The flood in the Tarvos valley killed 19 people.", twelve)).toBe(false);
});
