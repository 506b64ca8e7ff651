import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "./align-words.ts";

const SOURCE = "The mayor spoke first. The new dike was not effective, the engineers said on Monday. Nobody asked why.";

describe("alignWords", () => {
  it("shows the word that was left out", () => {
    const alignment = alignWords(SOURCE, "The new dike was effective, the engineers said");
    expect(alignment?.diff).toEqual([
      { kind: "same", text: "The new dike was" },
      { kind: "only-source", text: "not" },
      { kind: "same", text: "effective, the engineers said" },
    ]);
    expect(SOURCE.slice(alignment?.span.start, alignment?.span.end)).toBe(
      "The new dike was not effective, the engineers said",
    );
  });

  it("shows replaced words as one run each", () => {
    expect(alignWords(SOURCE, "the engineers said on Tuesday night. Nobody asked")?.diff).toEqual([
      { kind: "same", text: "the engineers said on" },
      { kind: "only-asked", text: "Tuesday night" },
      { kind: "only-source", text: "Monday" },
      { kind: "same", text: ". Nobody asked" },
    ]);
  });

  it("counts another case as a difference, but a small one", () => {
    const alignment = alignWords(SOURCE, "the new dike was not effective,");
    expect(alignment?.diff[0]).toEqual({ kind: "only-asked", text: "the" });
    expect(alignment?.similarity).toBeGreaterThan(0.9);
  });

  it("finds nothing in common as such", () => {
    expect(alignWords(SOURCE, "ships sail")?.similarity ?? 0).toBeLessThanOrEqual(0);
    expect(alignWords("", "ships sail")).toBeNull();
    expect(alignWords(SOURCE, " ")).toBeNull();
  });

  it("gives back the asked words and the source's words from its runs, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "not", "A,", "\n", "5"), { maxLength: 25 })
      .map((w) => w.join(" "));
    const squeeze = (s: string) => s.replace(/\s+/gu, "");
    fc.assert(
      fc.property(text, text, (source, asked) => {
        const alignment = alignWords(source, asked);
        if (alignment === null) return;
        const rebuilt = (kind: string) =>
          squeeze(
            alignment.diff
              .filter((part) => part.kind === "same" || part.kind === kind)
              .map((part) => part.text)
              .join(" "),
          );
        expect(rebuilt("only-source")).toBe(squeeze(source.slice(alignment.span.start, alignment.span.end)));
        expect(rebuilt("only-asked")).toBe(squeeze(asked));
      }),
    );
  });
});
