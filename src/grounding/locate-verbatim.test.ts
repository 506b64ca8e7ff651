import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateVerbatim } from "./locate-verbatim.ts";

const found = (text: string, words: string) =>
  locateVerbatim(text, words).map(({ start, end }) => text.slice(start, end));

describe("locateVerbatim", () => {
  it("finds every place where the words stand", () => {
    expect(locateVerbatim("the ferry sank; the ferry", "the ferry")).toEqual([
      { start: 0, end: 9 },
      { start: 16, end: 25 },
    ]);
  });

  it.each([
    ["other quote marks", "He said “we won’t go” twice.", `"we won't go"`],
    ["other dashes", "a ten‑year—no, longer—wait", "ten-year-no, longer-wait"],
    ["other white space", "two\u00a0hundred\n\npeople left", "two hundred people"],
    ["invisible characters", "the min\u00adis\u200bter resigned", "minister resigned"],
    ["decomposed letters", "the café closed", "cafe\u0301 closed"],
  ])("looks through %s", (_, text, words) => {
    expect(found(`Before. ${text} After.`, words)).toHaveLength(1);
  });

  it.each([
    ["a dropped negation", "The plan was not effective.", "was effective"],
    ["another number", "It rose by 6 percent.", "rose by 5 percent"],
    ["the end of a decimal", "It cost 1.5 million.", "5 million"],
    ["the start of a decimal", "It cost 1.5 million.", "It cost 1"],
    ["a number without its percent sign", "It rose by 5% overall.", "rose by 5"],
    ["a part of a word", "The unprepared crew", "prepared crew"],
    ["another case", "China condemns", "china condemns"],
    ["nothing at all", "China condemns", " \n "],
  ])("does not find %s", (_, text, words) => {
    expect(found(text, words)).toEqual([]);
  });

  it("finds any slice at word boundaries again, whatever surrounds it", () => {
    const word = fc.stringMatching(/^[a-zé日]{1,8}$/);
    const gap = fc.constantFrom(" ", "\n", "\n\n", " — ", ", “", "” ");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (pairs, a, b) => {
        const from = a % pairs.length;
        const to = from + 1 + (b % (pairs.length - from));
        const join = (some: typeof pairs) => some.map(([w, g]) => w + g).join("");
        const text = join(pairs);
        const start = join(pairs.slice(0, from)).length;
        const end =
          start +
          join(pairs.slice(from, to))
            .trimEnd()
            .replace(/[\s—,“”]+$/u, "").length;
        expect(locateVerbatim(text, text.slice(start, end))).toContainEqual({ start, end });
      }),
    );
  });

  it("never returns a span that reads differently once quote marks, dashes and space are folded", () => {
    const plain = (s: string) =>
      s
        .replace(/[‘’`']/g, "'")
        .replace(/[“”"]/g, '"')
        .replace(/[–—-]/g, "-")
        .replace(/\s+/g, " ")
        .trim();
    const piece = fc.constantFrom("a", "b", "1", "2", ".", ",", "%", " ", "\n", "’", "'", "“", '"', "–", "-", "not ");
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, (haystack, needle) => {
        for (const hit of found(haystack, needle)) expect(plain(hit)).toBe(plain(needle));
      }),
    );
  });
});
