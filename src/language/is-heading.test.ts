import { describe, expect, it } from "vitest";
import { isHeading } from "./is-heading.ts";
import { segmentSentences } from "./segment-sentences.ts";

const headings = (text: string) =>
  segmentSentences(text, "en")
    .filter((span) => isHeading(text, span))
    .map((span) => text.slice(span.start, span.end));

describe("isHeading", () => {
  it("knows a short line of its own without a full stop", () => {
    expect(headings("Harbour news\n\nFerries run again.\nThe toll question\nIt rose. It fell.")).toEqual([
      "Harbour news",
      "The toll question",
    ]);
  });

  it("takes no list item, quotation or part of a line for one", () => {
    expect(headings("• Ferries run again\n“We sail on.”\nIt rose. And then")).toEqual([]);
  });
});
