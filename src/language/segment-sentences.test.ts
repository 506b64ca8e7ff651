import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentSentences } from "./segment-sentences.ts";

const sentences = (text: string, language: string | null = "en") =>
  segmentSentences(text, language).map((span) => text.slice(span.start, span.end));

describe("segmentSentences", () => {
  it.each([
    "Mr. Halden met Gen. J. F. Kory on Nov. 3 in the U.S. Senate.",
    "Output rose 1.2 percent, as No. 5 in vol. 7 shows.",
    "He spoke at 5 p.m. Tuesday, e.g. about fish and i.e. about cod.",
    "Acme Inc. Chairman Lea Stone left.",
    "The plan … was dropped... without a word.",
    "“Stop!” he said.",
    "“Why now?” Ms. Dorn asked.",
    "The board (it met twice!) agreed.",
    "Write to desk@example.com or see example.com for more.",
    "1. Close the sluice.",
  ])("keeps %j whole", (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    ["It left the U.S. The talks went on.", ["It left the U.S.", "The talks went on."]],
    ["He left at 5 p.m. Officials waited.", ["He left at 5 p.m.", "Officials waited."]],
    ['"We won. We will win." He left.', ['"We won.', 'We will win."', "He left."]],
    ["It ended (at last). (All of it.) Then rain fell.", ["It ended (at last).", "(All of it.)", "Then rain fell."]],
    ["The levy pays for repairs.Ferries run again.", ["The levy pays for repairs.", "Ferries run again."]],
    ["It was Plan B. The rest failed.", ["It was Plan B.", "The rest failed."]],
    ["THE TERMS ARE GOOD . THE U.S . NAVY WILL SAIL .", ["THE TERMS ARE GOOD .", "THE U.S . NAVY WILL SAIL ."]],
    ["港口重开了。船开走了！", ["港口重开了。", "船开走了！"]],
  ])("cuts %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("reads a stop after a number as an ordinal where the language writes them so", () => {
    expect(sentences("Am 3. Mai kam Regen.", "de")).toEqual(["Am 3. Mai kam Regen."]);
  });

  it("takes headings, paragraphs and list items apart, without the bullet", () => {
    expect(sentences("Harbour news\n\nFerries run again.\n• Tolls rise\n- Rain falls")).toEqual([
      "Harbour news",
      "Ferries run again.",
      "Tolls rise",
      "Rain falls",
    ]);
  });

  it("joins lines that were broken at a column", () => {
    const text =
      "The harbour board met on Monday evening to set the new\nferry tariff, which islanders had fought for two years in\nthe courts and in the press without any visible success\nuntil a clerk found the first charter of the old company.";
    expect(sentences(text)).toEqual([text]);
  });

  it("cuts what no reader could take for a sentence, in linear time", () => {
    for (const unit of ["a", "a ", ". ", '"', "A. ", ".)", "a.\n"]) {
      const spans = segmentSentences(unit.repeat(1_000_000 / unit.length), null);
      expect(Math.max(...spans.slice(0, 1000).map((span) => span.end - span.start))).toBeLessThanOrEqual(2_000);
    }
  }, 30_000);

  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        "Mr. ",
        "U.S. ",
        ". ",
        "... ",
        "“",
        "” ",
        '"',
        "! ",
        "\n",
        "\n\n",
        "• ",
        " (",
        ") ",
        "1.2 ",
        "。",
        "🙂",
      ),
      fc.string({ unit: "grapheme" }),
      fc.lorem({ maxCount: 4 }),
    ),
  );

  it("yields trimmed spans in order that cover all text but white space and bullets", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const span of segmentSentences(text, "en")) {
          expect(text.slice(at, span.start)).toMatch(/^[\s•‣⁃◦▪▫●○■□►▸➤✓*·–—-]*$/u);
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          const sentence = text.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          at = span.end;
        }
        expect(text.slice(at)).toMatch(/^[\s•‣⁃◦▪▫●○■□►▸➤✓*·–—-]*$/u);
      }),
    );
  });

  it("leaves no quote mark alone beside a sentence of its line", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = `Rain fell. ${parts.join("").replaceAll("\n", " ")}`;
        for (const sentence of sentences(text)) expect(sentence).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
