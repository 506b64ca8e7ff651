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

  it("takes the column for a voice where it says something, and for a pillar elsewhere", () => {
    expect(check("The board has no business asking for patience, the column says.", OPINION)).toBeNull();
    expect(check("According to the column, the board spends its money on paint.", OPINION)).toBeNull();
    expect(check("The board paid to paint the column in its hall.", OPINION)).not.toBeNull();
  });

  describe("what somebody says in the piece", () => {
    const SAID =
      "The harbour master, Ines Vogt, insists that the pier must be closed, which is nonsense. The pier is a disgrace to the town. I said that its roof leaks.";
    const judge = (text: string, quote = SAID) =>
      checkOpinion({ text, quotes: [makeStatement(makeArticle(OPINION), quote)] });

    it("passes it where the claim says nothing else", () => {
      expect(judge("The harbour master, Ines Vogt, says the pier must be closed.")).toBeNull();
      expect(judge("The harbour master has insisted that the pier be closed.")).toBeNull();
      expect(
        judge(
          "On Friday, Ines Vogt said the union would strike unless the yard paid.",
          "Ines Vogt said on Friday that the union would strike on Monday unless the yard paid.",
        ),
      ).toBeNull();
    });

    it.each([
      "The pier must be closed.",
      "The pier is a disgrace, and Ines Vogt says it must be closed.",
      "Ines Vogt says the pier must be closed, which is nonsense.",
      "Ines Vogt says the pier must be closed, and it is a disgrace.",
      "Ines Vogt says the pier is a disgrace to the town.",
      "Ines Vogt rightly says the pier must be closed.",
      "Ines Vogt said its roof leaks.",
    ])("refuses the author's own words beside it or in its place: %s", (lie) => {
      expect(judge(lie)).toContain("Rhea Fell argues that");
    });

    it("refuses it told more surely", () => {
      const quote = "Ines Vogt said on Friday that the union would strike on Monday unless the yard paid.";
      expect(judge("The union went on strike on Monday, Ines Vogt said.", quote)).not.toBeNull();
    });
  });
});
