import { describe, expect, it } from "vitest";
import { makeAnswer } from "../testing/make-answer.ts";
import { makeArticle } from "../testing/make-article.ts";
import { answerPages } from "./discord/answer-pages.ts";
import { textsOf } from "./discord/testing/texts-of.ts";
import { answerMarkdown } from "./markdown/answer-markdown.ts";
import { renderResult } from "./terminal/render-result.ts";
import { en } from "./words/en.ts";

const report = makeArticle({ id: "7da5zx1w", title: "Bridge closed" });
const answer = makeAnswer(
  [
    { article: report, text: "About 4,200 drivers use it." },
    { article: report, text: "About 2,400 drivers use it." },
  ],
  {
    question: "Correction: Briefing of 21 November 2025",
    briefing: {
      schedule: "k4zq",
      isCorrection: true,
      date: "2025-11-21",
      window: { since: "2025-11-20T07:00:00.000Z", until: "2025-11-21T07:00:00.000Z" },
      stories: [],
      changes: [{ kind: "corrected", text: "It said [1], and now says [2].", quotes: [1, 2] }],
      changesSince: "2025-11-21T07:00:00.000Z",
      articles: 0,
      untold: 0,
      undated: { articleIds: [], titles: [], total: 0 },
      feeds: { total: 0, failed: [] },
    },
  },
);

/** On every face that can show a kept correction again. */
const FACES = {
  Discord: () => answerPages({ answer, id: "k3v9q2xa", isPrivate: false }, en).flatMap(textsOf).join("\n"),
  Markdown: () => answerMarkdown({ answer, id: "k3v9q2xa" }, en),
  terminal: () => renderResult({ kind: "answer", answer, id: "k3v9q2xa" }, { width: 80, colour: false }),
};

describe("a correction, shown again", () => {
  it.each(Object.entries(FACES))("in %s tells what changed with both quotes, and calls no day quiet", (_, show) => {
    const shown = show();
    expect(shown).toContain("Correction: Briefing of 21 November 2025");
    expect(shown).toMatch(/It said .*1.*, and now says .*2/u);
    expect(shown.replaceAll("\n", " ")).toMatch(/About 4,200 drivers[\s\S]*About 2,400 drivers/u);
    expect(shown).not.toMatch(/quiet|articles published/u);
  });
});
