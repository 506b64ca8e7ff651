import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralise } from "./neutralise.ts";

describe("neutralise", () => {
  it("shows an escape sequence instead of obeying it", () => {
    expect(neutralise("a\u001b[31mred\u001b[0m")).toBe("a␛[31mred␛[0m");
  });

  it("takes the power from eight-bit controls, deletions and overwriting", () => {
    expect(neutralise("\u009b2J \u007f \b\b")).toBe("\uFFFD2J ␡ ␈␈");
  });

  it("does not let a source turn the text after it around", () => {
    expect(neutralise("safe \u202Efdp.exe\u2066")).toBe("safe \uFFFDfdp.exe\uFFFD");
  });

  it("keeps right-to-left marks, joiners and combining marks, which writing needs", () => {
    const text = "می\u200cخواهم \u200f! e\u0301 👩\u200d🚒";
    expect(neutralise(text)).toBe(text);
  });

  it("gives line ends of any kind as one kind, and a tab as a space", () => {
    expect(neutralise("a\r\nb\rc\u2028d\te")).toBe("a\nb\nc\nd e");
  });

  it("leaves no control but the line end, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(neutralise(text).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it("loses no character: each stands in the result as itself or as its stand-in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const oneLineEnd = text.replace(/\r\n/g, "\n");
        expect([...neutralise(text)].length).toBe([...oneLineEnd].length);
      }),
    );
  });
});
