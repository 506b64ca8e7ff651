import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constructs } from "../../testing/discord-markdown/constructs.ts";
import { hostileText } from "../../testing/discord-markdown/hostile-text.ts";
import { readBack } from "../../testing/discord-markdown/read-back.ts";
import { seenText } from "../../testing/discord-markdown/seen-text.ts";
import { shownText } from "../../testing/discord-markdown/shown-text.ts";
import type { Run } from "../outline/block.ts";
import { writeQuote } from "./write-quote.ts";
import { writeRuns, writeRunsInLine } from "./write-runs.ts";

const styles = fc.constantFrom(undefined, "strong" as const);
const runs: fc.Arbitrary<readonly Run[]> = fc
  .array(
    // Our own runs are parted by blanks.
    fc
      .record({ text: hostileText({ maxLength: 6 }), style: styles })
      .map(({ text, style }) => [style === undefined ? { text } : { text, style }, { text: " " }]),
    { maxLength: 4 },
  )
  .map((parts) => parts.flat());

describe("runs of text", () => {
  it("carry no markup but their own style, and every character", () => {
    fc.assert(
      fc.property(runs, (parts) => {
        const shown = readBack(writeRuns(parts));
        expect(["strong"]).toEqual(expect.arrayContaining([...constructs(shown)]));
        expect(shownText(shown)).toBe(seenText(parts.map(({ text }) => text).join("")));
      }),
      { numRuns: 1_000 },
    );
  });

  it("stay on one line where a line is all they have", () => {
    fc.assert(
      fc.property(runs, (parts) => {
        expect(writeRunsInLine(parts)).not.toContain("\n");
      }),
    );
  });

  it("mark what stands on one side of a comparison, whatever it is", () => {
    fc.assert(
      fc.property(
        hostileText({ maxLength: 6 }).filter((text) => /^\S+$/.test(text)),
        (text) => {
          const shown = readBack(writeRuns([{ text, style: "asked" }, { text: " " }, { text, style: "source" }]));
          expect(constructs(shown)).toEqual(["strong"]);
          expect(shownText(shown)).toBe(`[-${seenText(text)}-] {+${seenText(text)}+}`);
        },
      ),
    );
  });

  it("set no empty or blank run", () => {
    expect(writeRuns([{ text: "", style: "strong" }, { text: " ", style: "asked" }, { text: "a" }])).toBe(" a");
  });
});

describe("a block quote", () => {
  it("holds all of the words, line by line, and nothing else does", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        fc.pre(seenText(text) !== "");
        const shown = readBack(writeQuote([{ text }]));
        expect(shown.map(({ type }) => type)).toEqual(["blockQuote"]);
        expect(constructs(shown)).toEqual(["blockQuote"]);
        expect(shownText(shown).trim()).toBe(seenText(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it("sets a part in bold across lines without losing the bar", () => {
    const shown = readBack(
      writeQuote([{ text: "before " }, { text: "one\ntwo", style: "strong" }, { text: " after" }]),
    );
    expect(constructs(shown)).toEqual(["blockQuote", "strong"]);
    expect(shownText(shown)).toBe("before one\ntwo after");
  });
});
