import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNearWords } from "./find-near-words.ts";
import { findOppositeWords } from "./find-opposite-words.ts";
import { synsetsOf } from "./synsets.ts";

describe("WordNet", () => {
  it.each([
    ["resign", "verb", "quit"],
    ["resign", "verb", "step_down"],
    ["evacuate", "verb", "evacuation"],
    ["physician", "noun", "doctor"],
    ["rapid", "adj", "fast"],
    ["quickly", "adv", "rapidly"],
  ] as const)("brings %s (%s) near to %s", (word, pos, near) => {
    expect(findNearWords(word, pos)).toContain(near);
  });

  it.each([
    ["resign", "verb", "cancel"],
    ["evacuate", "verb", "drown"],
    ["animal", "noun", "dog"],
    ["rise", "verb", "fall"],
  ] as const)("keeps %s (%s) apart from %s", (word, pos, other) => {
    expect(findNearWords(word, pos)).not.toContain(other);
  });

  it("knows opposites", () => {
    expect(findOppositeWords("rise", "verb")).toContain("fall");
    expect(findOppositeWords("high", "adj")).toContain("low");
    expect(findOppositeWords("barrier", "noun").size).toBe(0);
  });

  it("finds the first and the last word of a file, and takes any text for a word that it may not know", () => {
    expect(synsetsOf("abandon", "verb").length).toBeGreaterThan(0);
    expect(synsetsOf("zoom", "verb").length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("noun", "verb", "adj", "adv"), (word, pos) => {
        expect(findNearWords(word, pos)).toContain(word.toLowerCase());
      }),
    );
  });
});
