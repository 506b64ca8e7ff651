import { describe, expect, test } from "vitest";
import { segmentSentences } from "../language/segment-sentences.ts";
import { makeArticle } from "../testing/make-article.ts";
import { findSupport } from "./find-support.ts";
import type { Statement } from "./statement.ts";

const TEXT = `The harbour board met on Monday. It decided to close the eastern ferry terminal in June. Cracks had been found in the pier.
Lena Holt, who leads the ferry union, called the decision a mistake. The union has 300 members.
Rain is expected in the valley. The football club of Marrowby won its third match.`;

const article = makeArticle({ title: "The port" });
const source = { articleId: article.id, revision: article.revision, text: TEXT };
const candidates: readonly Statement[] = segmentSentences(TEXT, "en").map((span) => ({ article, source, span }));
const textOf = ({ span }: Statement): string => TEXT.slice(span.start, span.end);

describe("findSupport", () => {
  test("finds the one sentence that carries a claim", () => {
    const { quotes, refusals } = findSupport("The eastern ferry terminal will close in June.", candidates);
    expect(quotes.map(textOf).join(" ")).toContain("It decided to close the eastern ferry terminal in June.");
    expect(quotes.map(textOf).join(" ")).not.toContain("football");
    expect(refusals).toEqual([]);
  });

  test("puts two sentences together that carry a claim between them", () => {
    const { quotes } = findSupport("Lena Holt leads a ferry union of 300 members.", candidates);
    const found = quotes.map(textOf).join(" ");
    expect(found).toContain("Lena Holt, who leads");
    expect(found).toContain("300 members");
  });

  test("reads once more, and more widely, for what must stand together", () => {
    const text = `The ferry show of Lena Holt begins in June. It is a daily show of ferry songs by Lena Holt. Lena Holt sings.
The crowd left early. The Lena Holt Show runs on Harbour Radio from noon.`;
    const own = { ...source, text };
    const found = segmentSentences(text, "en").map((span) => ({ article, source: own, span }));
    expect(findSupport("A daily ferry show begins, “The Lena Holt Show”.", found).refusals).toEqual([]);
    expect(findSupport("A daily ferry show begins, “The Lena Dorn Show”.", found).refusals).not.toEqual([]);
  });

  test("refuses what the sentences that it finds do not say", () => {
    const { quotes, refusals } = findSupport("Lena Holt leads a ferry union of 900 members.", candidates);
    expect(quotes.length).toBeGreaterThan(0);
    expect(refusals.length).toBeGreaterThan(0);
  });

  test("finds nothing where no sentence speaks of it, and says so", () => {
    const { quotes, refusals } = findSupport("Jupiter has moons.", candidates);
    expect(quotes).toEqual([]);
    expect(refusals).toHaveLength(1);
  });

  test("finds nothing among no sentences", () => {
    expect(findSupport("The terminal will close.", []).quotes).toEqual([]);
  });

  describe("over several articles", () => {
    const texts = [
      "Grants may be asked for from Monday.",
      "Half of Marrowby was dark for a night.",
      "Mayor Tom Dahl asked for an inquiry. The mayor of Marrowby opened the fair on Monday.",
    ];
    const many = texts.flatMap((text, at) => {
      const each = makeArticle({ id: `b${at}`, title: `Notes ${at}` });
      return segmentSentences(text, "en").map((span) => ({
        article: each,
        source: { articleId: each.id, revision: each.revision, text },
        span,
      }));
    });

    test("pieces nothing together that no article says", () => {
      expect(findSupport("The mayor of Marrowby resigned on Monday.", many).refusals).not.toEqual([]);
    });

    test("rests on one article, and on no quote more than it needs, where that says it", () => {
      const { quotes, refusals } = findSupport("The mayor of Marrowby opened the fair on Monday.", many);
      expect(refusals).toEqual([]);
      expect(quotes).toHaveLength(1);
      expect(quotes[0]?.article.id).toBe("b2");
    });
  });

  test("reads at most seven sentences", () => {
    const lines = [..."abcdefghij"].map((letter) => `Village ${letter.repeat(6)} was flooded.`);
    const text = lines.join("\n");
    const spans = segmentSentences(text, "en");
    const many = spans.map((span) => ({ article, source: { ...source, text }, span }));
    const claim = `Floods hit ${[..."abcdefghij"].map((letter) => letter.repeat(6)).join(", ")}.`;
    expect(findSupport(claim, many).quotes).toHaveLength(7);
  });
});
