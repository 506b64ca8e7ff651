import { describe, expect, it } from "vitest";
import { makeArticle } from "../testing/make-article.ts";
import { widenQuotes } from "./widen-quotes.ts";

const TEXT = `Ferries

Lea Halden was asked about the wreck. She resigned on Monday. Peter Dorn left town.

The mayor had been ill.

# Rosa Lindqvist speaks

They met in Orrin.`;

function widened(text: string, ...sentences: readonly string[]): readonly string[] {
  const article = makeArticle({ title: "Halden resigns" });
  const source = { articleId: article.id, revision: article.revision, text: TEXT };
  const quotes = sentences.map((sentence) => {
    const start = TEXT.indexOf(sentence);
    return { article, source, span: { start, end: start + sentence.length } };
  });
  return widenQuotes({ text, quotes }).quotes.map(({ span }) => TEXT.slice(span.start, span.end));
}

describe("widenQuotes", () => {
  it("shows who the pronoun is, also where the title names them", () => {
    expect(widened("Halden resigned on Monday.", "She resigned on Monday.")).toEqual([
      "Lea Halden was asked about the wreck. She resigned on Monday.",
    ]);
  });

  it("reaches into the paragraph before", () => {
    expect(widened("Dorn had been ill.", "The mayor had been ill.")).toEqual([
      "Peter Dorn left town.\n\nThe mayor had been ill.",
    ]);
  });

  it.each([
    ["the quote names everyone", "Dorn left town.", "Peter Dorn left town."],
    ["the sentence before does not name whom the claim names", "Dorn resigned.", "She resigned on Monday."],
    ["the quote leans on nothing", "Halden left town.", "Peter Dorn left town."],
    ["a heading stands before", "Lindqvist met them in Orrin.", "They met in Orrin."],
    ["nothing stands before", "Ferries asked Halden.", "Lea Halden was asked about the wreck."],
    ["the claim names no one", "Someone resigned on Monday.", "She resigned on Monday."],
  ])("leaves a quote where %s", (_, claim, sentence) => {
    expect(widened(claim, sentence)).toEqual([sentence]);
  });

  it("leaves it where another quote already names whom the claim names", () => {
    const cited = ["Lea Halden was asked about the wreck.", "She resigned on Monday."];
    expect(widened("Halden resigned on Monday.", ...cited)).toEqual(cited);
  });
});
