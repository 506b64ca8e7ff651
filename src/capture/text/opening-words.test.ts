import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openingWords } from "./opening-words.ts";

describe("opening words", () => {
  it.each([
    ["A short line\nand more", "A short line"],
    ["Word ".repeat(40), "Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word"],
    [`${"Word ".repeat(15)}Word, and so on and so on`, "Word ".repeat(16).trim()],
    ["x".repeat(100), "x".repeat(80)],
  ])("of %j are cut between words", (text, words) => {
    expect(openingWords(text)).toBe(words);
  });

  it("are the text's own, never cut within a character, and never over 80 units", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (text) => {
        const words = openingWords(text);
        expect(text.trimStart().startsWith(words)).toBe(true);
        expect(words.length).toBeLessThanOrEqual(80);
        expect(words.isWellFormed()).toBe(text.isWellFormed() || words.isWellFormed());
      }),
    );
  });
});
