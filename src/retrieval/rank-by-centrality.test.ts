import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankByCentrality } from "./rank-by-centrality.ts";

describe("rankByCentrality", () => {
  it("puts what the text keeps speaking of before an aside", () => {
    const scores = rankByCentrality(
      [
        "The flood barrier at Orrin failed to close during the storm on Tuesday night.",
        "A baker in the old town sold twelve sorts of bread that morning.",
        "Engineers said the barrier failed because driftwood blocked its gate in the storm.",
      ],
      "en",
    );
    expect(scores[1]).toBeLessThan(Math.min(scores[0] ?? 0, scores[2] ?? 0));
  });

  it("of two sentences with the same words prefers the one nearer the opening", () => {
    const same = "The flood barrier at Orrin failed to close.";
    const [first = 0, second = 0] = rankByCentrality([same, same], "en");
    expect(first).toBeGreaterThan(second);
  });

  it("gives every sentence a score of its own, from 0 to 1.5, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 8 }), (sentences) => {
        const scores = rankByCentrality(sentences, null);
        expect(scores).toHaveLength(sentences.length);
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1.5);
        }
      }),
    );
  });
});
