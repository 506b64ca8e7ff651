import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyQuote } from "./verify-quote.ts";

const source = (text: string) => ({ articleId: "a1", revision: "r1", text });

describe("verifyQuote", () => {
  it("slices the quote and its surroundings out of the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text];
        const from = a % points.length;
        const to = from + 1 + (b % (points.length - from));
        const start = points.slice(0, from).join("").length;
        const end = points.slice(0, to).join("").length;
        const quote = verifyQuote(source(text), { start, end });
        expect(quote.exact).toBe(text.slice(start, end));
        expect(text.slice(start - quote.prefix.length, end + quote.suffix.length)).toBe(
          quote.prefix + quote.exact + quote.suffix,
        );
        expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(text.isWellFormed());
        expect(Math.max(quote.prefix.length, quote.suffix.length)).toBeLessThanOrEqual(32);
      }),
    );
  });

  it.each([
    ["an empty span", { start: 2, end: 2 }],
    ["a span that ends before it starts", { start: 3, end: 2 }],
    ["a span beyond the text", { start: 0, end: 99 }],
    ["a negative start", { start: -1, end: 2 }],
    ["a start between two code units", { start: 0.5, end: 2 }],
    ["a start inside a character", { start: 1, end: 3 }],
    ["an end inside a character", { start: 0, end: 1 }],
  ])("refuses %s", (_, span) => {
    expect(() => verifyQuote(source("😀abc"), span)).toThrow(RangeError);
  });
});
