import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord } from "./fold-word.ts";

describe("foldWord", () => {
  it.each([
    ["attacks", "attacked"],
    ["organisation", "organization"],
    ["harbour", "harbor"],
    ["centre", "center"],
    ["fought", "fighting"],
    ["children", "child"],
    ["programme", "programs"],
  ])("brings %j and %j together in English", (one, other) => {
    expect(foldWord(one, "en")).toBe(foldWord(other, "en"));
  });

  it.each([
    ["universe", "unit"],
    ["minister", "mine"],
    ["china", "chin"],
  ])("keeps %j and %j apart", (one, other) => {
    expect(foldWord(one, "en")).not.toBe(foldWord(other, "en"));
  });

  it("takes accents off Latin letters and leaves the vowel signs of other scripts", () => {
    expect(foldWord("straße", null)).toBe("strasse");
    expect(foldWord("łódź", null)).toBe("lodz");
    expect(foldWord("हिन्दी", null)).toBe("हिन्दी".normalize("NFC"));
  });

  it("neither stems nor loses what holds a digit", () => {
    expect(foldWord("covid-19", "en")).toBe("covid-19");
  });

  it("gives any word a form, the same each time and free of white space", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.constantFrom("en", "de", "xx", null),
        (word, language) => {
          const lower = word.toLowerCase();
          const folded = foldWord(lower, language);
          expect(foldWord(lower, language)).toBe(folded);
          if (!/\s/.test(lower)) expect(folded).toMatch(/^\S+$/u);
        },
      ),
    );
  });
});
