import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalize } from "./canonicalize.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "a",
        "e",
        " ",
        "\t",
        "\n",
        "\r",
        "\u00a0",
        "\u3000",
        "\u0301",
        "\u0327",
        "\u200b",
        "\ud83c",
        "\udff4",
        "\u{1F3F4}",
        "\u{E0067}",
        "\u{E007F}",
        "\u202e",
        "\u2028",
        "\ufeff",
        "\u1100",
        "\u1161",
        "\u2126",
        "\u0085",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

describe("canonical text", () => {
  it("is the same when made again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = canonicalize(text);
        expect(canonicalize(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it("is NFC, well formed, and free of outer, doubled and trailing blanks, for any Unicode", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const canonical = canonicalize(text);
        expect(canonical).toBe(canonical.normalize("NFC"));
        expect(canonical.isWellFormed()).toBe(true);
        expect(canonical).toBe(canonical.trim());
        expect(canonical).not.toMatch(/ {2}| \n|\n |\n{3}|\r/);
        expect(canonical).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps every letter and digit in order", () => {
    const seen = (text: string) => text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(seen(canonicalize(text))).toBe(seen(text));
      }),
    );
  });

  it.each([
    ["line ends of every system", "one\r\ntwo\rthree\u2028four\u0085five", "one\ntwo\nthree\nfour\nfive"],
    ["runs of blanks", "a \u00a0\t b\u3000c  \n   d", "a b c\nd"],
    ["heaps of empty lines", "a\n \n\n\t\n\nb", "a\n\nb"],
    ["letters written as letter and accent", "Cafe\u0301", "Café"],
    ["letters apart by an unseen one from their accent", "e\u200b\u0301", "é"],
    ["a byte order mark", "\ufeffHello", "Hello"],
    ["hyphens that show only at a line's end", "infor\u00admation", "information"],
    ["overrides of direction", "pay \u202e0001\u202c now", "pay 0001 now"],
    ["words hidden in tag characters", "Hi\u{E0069}\u{E0067}!", "Hi!"],
    ["half of a pair", "a\ud83db", "a\ufffdb"],
    ["control characters", "a\u0000b\u0007c\u009fd", "abcd"],
  ])("cleans %s", (_what, text, expected) => {
    expect(canonicalize(text)).toBe(expected);
  });

  it("leaves joined emoji, flags of tags and Persian spelling alone", () => {
    const text = "👩‍🚀 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} می‌خواهم";
    expect(canonicalize(text)).toBe(text);
  });
});
