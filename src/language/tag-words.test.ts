import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagWords } from "./tag-words.ts";

describe("tagWords", () => {
  it("names each word's part of speech and dictionary form", () => {
    const words = tagWords("The ferries didn't sail, Mr. Okoro said.");
    expect(words.map(({ text, pos }) => [text, pos])).toEqual([
      ["The", "DET"],
      ["ferries", "NOUN"],
      ["did", "AUX"],
      ["n't", "PART"],
      ["sail", "VERB"],
      [",", "PUNCT"],
      ["Mr.", "PROPN"],
      ["Okoro", "PROPN"],
      ["said", "VERB"],
      [".", "PUNCT"],
    ]);
    expect(words.map(({ lemma }) => lemma)).toContain("ferry");
    expect(words.map(({ lemma }) => lemma)).toContain("say");
  });

  it("gives every word the place where it stands, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        let end = 0;
        for (const word of tagWords(text)) {
          expect(text.slice(word.span.start, word.span.end)).toBe(word.text);
          expect(word.span.start).toBeGreaterThanOrEqual(end);
          end = word.span.end;
        }
      }),
    );
  });
});
