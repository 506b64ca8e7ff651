import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACE_LANGUAGES } from "../../domain/settings.ts";
import { hostileText } from "../../testing/discord-markdown/hostile-text.ts";
import { readBack } from "../../testing/discord-markdown/read-back.ts";
import { shownText } from "../../testing/discord-markdown/shown-text.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { en } from "../words/en.ts";
import { wordsIn } from "../words/words-in.ts";
import { addArticleModal } from "./add-article-modal.ts";
import { contextMessage } from "./context-message.ts";
import { errorMessage } from "./error-message.ts";
import { lintMessage } from "./lint-message.ts";
import { lintModal } from "./lint-modal.ts";
import { noticeMessage } from "./notice-message.ts";
import { progressMessage } from "./progress-message.ts";
import { reasonModal } from "./reason-modal.ts";
import { sourcesMessage } from "./sources-message.ts";
import { hostileAnswer } from "./testing/hostile-answer.ts";
import { textsOf } from "./testing/texts-of.ts";
import { welcomeMessage } from "./welcome-message.ts";
import { whyMessage } from "./why-message.ts";

const article = makeArticle({ id: "7da5zx1w", title: "Bridge closed", url: "https://news.example/bridge" });
const text = "The bridge was closed.";
const answer = makeAnswer([{ article, text }]);
const run = {
  promptTokens: 1_200,
  cachedTokens: 800,
  completionTokens: 90,
  isEstimated: false,
  cost: 0.0012,
  calls: 2,
  firstClaimMs: 1_234,
  totalMs: 4_321,
  wholeArticleTokens: 9_000,
};

describe("what is shown while an answer is made", () => {
  it("is always one message that Discord takes, its quotes whole", () => {
    fc.assert(
      fc.property(hostileAnswer({ isLong: true }), ({ question, quotes, articles, claims }) => {
        const message = progressMessage({ question, found: { quotes, articles }, claims }, en);
        expect(lintMessage(message)).toEqual([]);
        expect(message.files).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("says what is happening, then shows what was found, then claims above it, one by one", () => {
    const found = { quotes: answer.quotes, articles: answer.articles };
    const claims = [{ text: "It is closed.", citations: [1] }];
    const [waiting, reading, checking] = [
      progressMessage({ question: "Open?", found: null, claims: [] }, en),
      progressMessage({ question: "Open?", found, claims: [] }, en),
      progressMessage({ question: "Open?", found, claims }, en),
    ].map((message) => textsOf(message));
    expect(waiting).toEqual(["-# Open?", "-# …searching the archive"]);
    expect(reading?.join("\n")).toMatch(/Found first[\s\S]*Bridge closed[\s\S]*> The bridge was closed\.\n-# …reading/);
    expect(checking?.join("\n")).toMatch(
      /It is closed\. \[1\][\s\S]*> The bridge[\s\S]*\n-# …checking further claims$/,
    );
  });

  it("leaves out a quote that has no room rather than cut it", () => {
    const long = makeAnswer([
      { article, text: "A long sentence about the bridge. ".repeat(150) },
      { article, text },
    ]);
    const shown = textsOf(progressMessage({ question: "Open?", found: long, claims: [] }, en)).join("\n");
    expect(shown).not.toContain("A long sentence");
    expect(shown).toContain("> The bridge was closed.");
  });
});

describe("a quote in its place", () => {
  it("stands in bold in its source's own words, with the way to its neighbours", () => {
    const [quote] = answer.quotes;
    if (quote === undefined) throw new Error("no quote");
    const around = { before: "It rained. ", after: "\n\nTraffic was led around." };
    const message = contextMessage({ answerId: "k3v9q2xa", index: 1, quote, article, total: 2, ...around }, en);
    expect(lintMessage(message)).toEqual([]);
    expect(textsOf(message).at(-1)).toBe("> It rained. **The bridge was closed.**\n> \n> Traffic was led around.");
    expect(JSON.stringify(message.components)).toContain("context:k3v9q2xa:0");
    expect(JSON.stringify(message.components)).not.toContain("context:k3v9q2xa:2");
  });

  it("is what Discord takes, whatever stands around it", () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), hostileAnswer(), (before, after, { quotes, articles }) => {
        const [quote] = quotes;
        const [source] = articles;
        fc.pre(quote !== undefined && source !== undefined);
        const shown = { answerId: "k", index: 0, quote, article: source, before, after, total: 1 };
        const message = contextMessage(shown, en);
        expect(lintMessage(message)).toEqual([]);
        const words = textsOf(message)
          .flatMap(readBack)
          .filter(({ type }) => type === "blockQuote");
        expect(shownText(words).replace(/\s+/g, "").length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the other views", () => {
  it("are what Discord takes, whatever an answer holds", () => {
    fc.assert(
      fc.property(
        hostileAnswer({ isLong: true }),
        hostileText(),
        fc.constantFrom(...FACE_LANGUAGES),
        (hostile, notice, language) => {
          const shown = [
            sourcesMessage({ answer: hostile, id: "k3v9q2xa", remarks: [notice] }, wordsIn(language)),
            whyMessage({ answer: hostile, command: "ask", run }, wordsIn(language)),
            noticeMessage(`a ${notice}`),
            errorMessage(`a ${notice}`),
          ];
          expect(shown.flatMap(lintMessage)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("name each source once, with its quotes' numbers, id and address", () => {
    const [lead, source] = textsOf(sourcesMessage({ answer, id: "k3v9q2xa" }, en));
    expect(lead).toBe("### 1 source");
    expect(source).toBe("**Bridge closed**\n-# The Example · 30 May 2025 · report · [1] · 7da5zx1w");
  });

  it("tell what was refused, called refused, with why, and what the model took", () => {
    const refused = {
      ...answer,
      mode: "model",
      model: "m",
      rejected: [{ text: "It burned.", reason: "No quote says so." }],
    } as const;
    const shown = textsOf(whyMessage({ answer: refused, command: "ask", run }, en)).join("\n");
    expect(shown).toContain("**Refused**\n> It burned.\n-# Why: No quote says so.");
    expect(shown).toContain("- **Tokens in:** 1,200, of them 800 from its cache");
    expect(shown).toContain("- **Whole answer after:** 4.3 s");
  });

  it.each(FACE_LANGUAGES)("greet with what Discord takes, and ask with forms it takes, in %s", (language) => {
    const words = wordsIn(language);
    expect(lintMessage(welcomeMessage(words))).toEqual([]);
    expect(lintModal(addArticleModal(words))).toEqual([]);
    expect(lintModal(reasonModal("a".repeat(64), words))).toEqual([]);
  });
});
