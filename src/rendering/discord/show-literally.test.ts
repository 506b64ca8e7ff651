import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constructs } from "../../testing/discord-markdown/constructs.ts";
import { hostileText } from "../../testing/discord-markdown/hostile-text.ts";
import { liveSamples } from "../../testing/discord-markdown/live-samples.ts";
import { readBack } from "../../testing/discord-markdown/read-back.ts";
import { seenText } from "../../testing/discord-markdown/seen-text.ts";
import { shownText } from "../../testing/discord-markdown/shown-text.ts";
import { showLiterally } from "./show-literally.ts";

describe("what Discord makes of text", () => {
  it.each(liveSamples)(
    "is a live %s of %j as it stands, and plain text once it is shown literally",
    (construct, text) => {
      expect(constructs(readBack(text))).toContain(construct);
      expect(constructs(readBack(showLiterally(text)))).toEqual([]);
      expect(shownText(readBack(showLiterally(text)))).toBe(text.trim());
    },
  );
});

describe("showLiterally", () => {
  it("makes plain text of anything, with the source's characters", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const shown = readBack(showLiterally(text));
        expect(constructs(shown)).toEqual([]);
        expect(shownText(shown)).toBe(seenText(text));
      }),
      { numRuns: 1_500 },
    );
  });

  it.each(["**", "> ", "- ", "### ", "-# ", "word ", "[1] ", "> x **"])(
    "keeps it plain behind our own %j",
    (before) => {
      fc.assert(
        fc.property(hostileText(), (text) => {
          const line = showLiterally(text).replaceAll("\n", " ");
          const own = constructs(readBack(`${before}word`));
          expect(constructs(readBack(`${before}word ${line}`))).toEqual(own);
          expect(constructs(readBack(`${before}${line} word`))).toEqual(own);
        }),
      );
    },
  );

  it("keeps a source's own backslashes", () => {
    expect(showLiterally("C:\\new\\*.txt \\")).toBe("C:\\\\new\\\\\\*.txt \\\\");
    expect(shownText(readBack(showLiterally("¯\\_(ツ)_/¯")))).toBe("¯\\_(ツ)_/¯");
  });

  it("leaves ordinary prose as it is, so that little of a message goes on escapes", () => {
    const prose =
      "On 3 May 2025 (a Saturday), Ms O'Neil - the mayor - said: “R&D costs $5.2 million, 12% more; see p. 4 [sic].” Was #1 right? 1.5 > 1!";
    expect(showLiterally(prose)).toBe(prose);
  });

  it("shows controls and marks that turn text around instead of obeying them", () => {
    expect(showLiterally("a\u0007b\u202ec")).toBe("a␇b\uFFFDc");
  });

  it("takes time in proportion to the text", () => {
    const started = performance.now();
    for (const text of [" ".repeat(50_000), "[".repeat(50_000), "a:".repeat(50_000), "\\".repeat(50_000)])
      showLiterally(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
