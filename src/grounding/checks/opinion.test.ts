import { describe, expect, it } from "vitest";
import type { ArticleMetadata } from "../../domain/article.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkOpinion } from "./opinion.ts";

const QUOTE = "A board that spends its money on paint has no business asking for patience.";
const OPINION: Partial<ArticleMetadata> = { descriptor: "opinion", byline: "Rhea Fell", publisher: "Quay Gazette" };
const check = (text: string, ...articles: Partial<ArticleMetadata>[]) =>
  checkOpinion({ text, quotes: articles.map((facts) => makeStatement(makeArticle(facts), QUOTE)) });

describe("checkOpinion", () => {
  it("refuses opinion told as fact and says whose it is", () => {
    expect(check("The board has no business asking for patience.", OPINION)).toContain("Rhea Fell argues that");
    expect(check(QUOTE, OPINION)).not.toBeNull();
    expect(check("Public opinion of the board is low.", OPINION)).not.toBeNull();
  });

  it.each([
    "Rhea Fell writes that the board has no business asking for patience.",
    "The board has no business asking for patience, according to Fell.",
    "The Quay Gazette argues that the board has no business asking for patience.",
    "The author says the board has no business asking for patience.",
    "In an opinion piece, a resident says the board has no business asking for patience.",
    "A columnist holds that the board has no business asking for patience.",
  ])("passes a claim that names whose opinion it is: %s", (claim) => {
    expect(check(claim, OPINION)).toBeNull();
  });

  it("does not take a word for a surname", () => {
    expect(check("Trust in the board fell.", OPINION)).not.toBeNull();
  });

  it("passes a claim that also rests on a report", () => {
    expect(check(QUOTE, OPINION, { descriptor: "report" })).toBeNull();
    expect(check(QUOTE, { descriptor: "report" })).toBeNull();
    expect(check(QUOTE, OPINION, OPINION)).not.toBeNull();
  });

  it("tells how to mend a claim where nobody signed the piece", () => {
    expect(check(QUOTE, { descriptor: "opinion", byline: null, publisher: null })).toContain("opinion piece");
  });
});
