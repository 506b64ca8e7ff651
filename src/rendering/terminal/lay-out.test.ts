import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { neutralise } from "../neutralise.ts";
import { layOut } from "./lay-out.ts";
import type { Line } from "./styled-text.ts";

const textOf = (line: Line) => line.map(({ text }) => text).join("");
const lines = (text: string, width: number) => layOut([{ content: [{ text }] }], width).map(textOf);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "word",
        "  ",
        "\n",
        "日本語",
        "👩‍🚒",
        "e\u0301",
        "\u001b[1m",
        "<b>",
        "**",
        "\t",
        "longlonglongword",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

describe("layOut", () => {
  it("breaks at white space and leaves it out at the break", () => {
    expect(lines("the quick brown fox jumps", 20)).toEqual(["the quick brown fox", "jumps"]);
  });

  it("keeps white space inside a line and before it as it is", () => {
    expect(lines("a  b   c\n  d", 20)).toEqual(["a  b   c", "  d"]);
  });

  it("counts wide characters as the two columns they take", () => {
    expect(lines("日本語文 日本語文 日本語文", 20)).toEqual(["日本語文 日本語文", "日本語文"]);
  });

  it("cuts a word that no line can hold, between characters", () => {
    expect(lines("e\u0301".repeat(30), 20)).toEqual(["e\u0301".repeat(20), "e\u0301".repeat(10)]);
  });

  it("does not break at a no-break space", () => {
    expect(lines("it costs about 200\u00a0million", 20)).toEqual(["it costs about", "200\u00a0million"]);
  });

  it("puts the first prefix before the first line and the other before the rest", () => {
    const block = {
      first: [{ text: "1 │ " }],
      rest: [{ text: "  │ " }],
      content: [{ text: "one two three four five" }],
    };
    expect(layOut([block], 20).map(textOf)).toEqual(["1 │ one two three", "  │ four five"]);
  });

  it("leaves an address whole however long it is", () => {
    const address = `https://news.example/${"a".repeat(60)}`;
    expect(layOut([{ content: [{ text: address }], wraps: false }], 20).map(textOf)).toEqual([address]);
  });

  it("keeps the style of each part of a word", () => {
    expect(layOut([{ content: [{ text: "un", style: "asked" }, { text: "seen" }] }], 20)).toEqual([
      [{ text: "un", style: "asked" }, { text: "seen" }],
    ]);
  });

  it("never writes a line wider than asked, whatever the text, unless one character alone is wider", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 100 }), (text, width) => {
        for (const line of lines(text, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("gives back the characters of any text when its lines are joined again", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 100 }), (text, width) => {
        const withoutSpace = (some: string) => some.replace(/\s+/gu, "");
        expect(withoutSpace(lines(text, width).join(""))).toBe(withoutSpace(neutralise(text)));
      }),
    );
  });

  it("gives back the text itself where it has single spaces and short words", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12 }).map((word) => word.replace(/\s/g, "x"))),
        (words) => {
          expect(lines(words.join(" "), 20).join(" ")).toBe(neutralise(words.join(" ")));
        },
      ),
    );
  });
});
