import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shingleF1 } from "./shingle-f1.ts";
import { shingleMatch } from "./shingle-match.ts";

describe("shingleMatch", () => {
  it("shares the shingles of two texts out, repeated ones as often as they stand", () => {
    // Gold: abcd bcde. Extracted: abcd bcde cdef defg.
    const match = shingleMatch("a b c d e", "a b c d e f g");
    expect(match).toEqual({ both: 0.5, onlyExtracted: 0.5, onlyGold: 0 });
    expect(shingleMatch("a a a a a", "a a a a")).toEqual({ both: 0.5, onlyExtracted: 0, onlyGold: 0.5 });
  });

  it("counts a text shorter than a shingle as one, and an empty text as none", () => {
    expect(shingleMatch("one two", "one, two!")).toEqual({ both: 1, onlyExtracted: 0, onlyGold: 0 });
    expect(shingleMatch("", "")).toEqual({ both: 0, onlyExtracted: 0, onlyGold: 0 });
    expect(shingleMatch("", "one two")).toEqual({ both: 0, onlyExtracted: 1, onlyGold: 0 });
  });

  it("finds any text whole in itself", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { onlyExtracted, onlyGold } = shingleMatch(text, text);
        expect([onlyExtracted, onlyGold]).toEqual([0, 0]);
      }),
    );
  });
});

describe("shingleF1", () => {
  it("averages precision and recall over the pages that have them, then takes their F1", () => {
    const { precision, recall, f1 } = shingleF1([
      { both: 0.5, onlyExtracted: 0.5, onlyGold: 0 },
      { both: 0, onlyExtracted: 0, onlyGold: 1 },
    ]);
    expect([precision, recall]).toEqual([0.5, 0.5]);
    expect(f1).toBe(0.5);
  });

  it("is 0 where nothing matches", () => {
    expect(shingleF1([{ both: 0, onlyExtracted: 0.5, onlyGold: 0.5 }]).f1).toBe(0);
  });
});
