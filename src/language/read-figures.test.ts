import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFigures } from "./read-figures.ts";

const figures = (text: string) => readFigures(text).map(({ value, unit, bound }) => [value, unit, bound]);

describe("readFigures", () => {
  it.each([
    ["more than 200 people were moved", [[200, "people", "at least"]]],
    [
      "33 islanders and 17 harbour staff",
      [
        [33, "islanders", "exact"],
        [17, "harbour staff", "exact"],
      ],
    ],
    ["about three dozen boats", [[36, "boats", "about"]]],
    ["up to $65bn", [[65e9, "USD", "at most"]]],
    ["nearly 12 percent", [[12, "%", "about"]]],
    ["at least 2000 soldiers", [[2000, "soldiers", "at least"]]],
  ])("reads %j", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it("leaves dates, years, times, ordinals and codes out", () => {
    expect(figures("On 3 May 2024 at 5 p.m., the 19th COVID-19 report of 2023")).toEqual([]);
  });

  it("gives spans that hold the figure's own text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 999 }), fc.lorem({ maxCount: 3 }), (value, word) => {
        const text = `${word} ${value} boats`;
        expect(readFigures(text).some(({ span }) => text.slice(span.start, span.end) === String(value))).toBe(true);
      }),
    );
  });
});
