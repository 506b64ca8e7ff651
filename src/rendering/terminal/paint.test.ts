import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paint } from "./paint.ts";

/** What a terminal must never get out of a text; the line end is our own. */
const controlsIn = (painted: string) => painted.replaceAll("\n", "").match(/\p{Cc}/gu);

describe("paint", () => {
  it("writes no escape sequence where there is no colour", () => {
    expect(paint([[{ text: "1", style: "number" }, { text: " plain" }]], false)).toBe("1 plain\n");
  });

  it("writes the address out where it cannot be put behind the text", () => {
    const line = [{ text: "https://news.example/1", link: "https://news.example/1#:~:text=here" }];
    expect(paint([line], false)).toBe("https://news.example/1#:~:text=here\n");
    expect(paint([line], true)).toBe(
      "\u001b]8;;https://news.example/1#:~:text=here\u001b\\https://news.example/1\u001b]8;;\u001b\\\n",
    );
  });

  it("makes no link of an address that could end the escape sequence", () => {
    expect(paint([[{ text: "x", link: "https://news.example/\u001b\\evil" }]], true)).toBe("x\n");
    expect(paint([[{ text: "x", link: "javascript:alert(1)" }]], true)).toBe("x\n");
  });

  it("lets no control of any text through, with or without colour", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "binary" }), (text, link) => {
        expect(controlsIn(paint([[{ text, style: "quote", link }]], false))).toBeNull();
        expect(controlsIn(stripVTControlCharacters(paint([[{ text, style: "quote", link }]], true)))).toBeNull();
      }),
    );
  });

  it("shows the same characters with colour as without", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const line = [{ text: `[${text}]`, style: "quote" as const }];
        expect(stripVTControlCharacters(paint([line], true))).toBe(paint([line], false));
      }),
    );
  });
});
