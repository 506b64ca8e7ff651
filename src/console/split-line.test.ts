import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLine } from "./split-line.ts";

describe("splitLine", () => {
  it.each([
    ["article show 3f9a", ["article", "show", "3f9a"]],
    ["  a   b ", ["a", "b"]],
    ['edit 3f --title "A better title"', ["edit", "3f", "--title", "A better title"]],
    ["edit 3f --title 'A better title'", ["edit", "3f", "--title", "A better title"]],
    ["What's the city's plan", ["What's", "the", "city's", "plan"]],
    ["'tis the season", ["'tis", "the", "season"]],
    ["add My\\ File.txt", ["add", "My File.txt"]],
    ['show "Say \\"yes\\""', ["show", 'Say "yes"']],
    ['edit 3f --byline ""', ["edit", "3f", "--byline", ""]],
    ["add C:\\data\\page.html", ["add", "C:\\data\\page.html"]],
    ["", []],
  ])("splits %s", (line, words) => {
    expect(splitLine(line)).toEqual(words);
  });

  it("keeps every word of any line without quotation marks and backslashes", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }).map((line) => line.replace(/["'\\]/g, "")),
        (line) => {
          expect(splitLine(line)).toEqual(line.split(/\s+/u).filter((word) => word !== ""));
        },
      ),
    );
  });

  it("is quick with a long line of open quotation marks", () => {
    const started = performance.now();
    splitLine(`"a 'b `.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
