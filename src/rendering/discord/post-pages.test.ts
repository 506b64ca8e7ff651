import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../domain/answer.ts";
import { type Briefing, CHANGE_KINDS } from "../../domain/briefing.ts";
import { FACE_LANGUAGES } from "../../domain/settings.ts";
import { constructs } from "../../testing/discord-markdown/constructs.ts";
import { readBack } from "../../testing/discord-markdown/read-back.ts";
import { seenText } from "../../testing/discord-markdown/seen-text.ts";
import { shownText } from "../../testing/discord-markdown/shown-text.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { en } from "../words/en.ts";
import { wordsIn } from "../words/words-in.ts";
import { lintMessage } from "./lint-message.ts";
import type { Message } from "./message.ts";
import { postMark, postPages } from "./post-pages.ts";
import { hostileAnswer } from "./testing/hostile-answer.ts";
import { textsOf } from "./testing/texts-of.ts";

const report = makeArticle({ id: "7da5zx1w", title: "Bridge closed", url: "https://news.example/bridge" });
const text = "The bridge was closed after the crash.";

const quiet: Briefing = {
  schedule: "k4zq",
  isCorrection: false,
  date: "2025-11-21",
  window: { since: "2025-11-20T07:00:00.000Z", until: "2025-11-21T07:00:00.000Z" },
  stories: [],
  changes: [],
  changesSince: null,
  articles: 0,
  untold: 0,
  undated: { articleIds: [], titles: [], total: 0 },
  feeds: { total: 0, failed: [] },
};

const story = (title: string, quotes: readonly number[]) => ({
  id: "s1",
  title,
  articleIds: ["7da5zx1w"],
  voices: 2,
  isNew: true,
  quotes,
});

/** An answer of hostile words as a briefing: its quotes dealt out to stories and changes with hostile names. */
const hostileBriefing = hostileAnswer().chain((answer) => {
  const numbers = fc.subarray(answer.quotes.map(({ n }) => n));
  const words = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom("# Title", "> quoted", "<@&1> @everyone", "**a**", "- x", "[a](http://b.example)", "||s||"),
  );
  return fc
    .record({
      stories: fc.array(fc.tuple(words, numbers), { maxLength: 4 }),
      changes: fc.array(fc.tuple(fc.constantFrom(...CHANGE_KINDS), words, numbers), { maxLength: 4 }),
      titles: fc.array(words, { maxLength: 3 }),
    })
    .map(
      ({ stories, changes, titles }): Answer => ({
        ...answer,
        briefing: {
          ...quiet,
          stories: stories.map(([title, quotes]) => story(title, quotes)),
          changes: changes.map(([kind, said, quotes]) => ({ kind, text: said, quotes })),
          undated: { articleIds: [], titles, total: titles.length },
          feeds: { total: 3, failed: titles.map((title) => ({ title, reason: title })) },
        },
      }),
    );
});

const posted = (answer: Answer, mentionRole: string | null = null) =>
  postPages({ kind: "briefing", id: "k3v9q2xa", answer, mentionRole }, en);

describe("a briefing's messages", () => {
  it("are what Discord takes, hold every quote whole and once, and each bears its own mark", () => {
    fc.assert(
      fc.property(hostileBriefing, fc.constantFrom(...FACE_LANGUAGES), (answer, language) => {
        const content = { kind: "briefing", id: "k3v9q2xa", answer, mentionRole: null } as const;
        const messages = postPages(content, wordsIn(language));
        expect(messages.flatMap(lintMessage)).toEqual([]);
        expect(messages.flatMap(quotesOn).toSorted()).toEqual(
          answer.quotes.map(({ exact }) => seenText(exact)).toSorted(),
        );
        messages.forEach((message, index) => {
          const marks = messages.map((_, at) => textsOf(message).join("\n").includes(postMark("k3v9q2xa", at)));
          expect(marks).toEqual(messages.map((_, at) => at === index));
        });
      }),
      { numRuns: 100 },
    );
  });

  it("hold no construct but our own, whatever stands in titles, changes and reasons", () => {
    fc.assert(
      fc.property(hostileBriefing, (answer) => {
        const texts = posted(answer).flatMap(textsOf).map(readBack);
        const own = ["blockQuote", "indentedHeading", "heading", "indentedSubtext", "subtext", "list", "strong"];
        expect(own).toEqual(expect.arrayContaining([...new Set(texts.flatMap(constructs))]));
      }),
      { numRuns: 50 },
    );
  });

  it("tell a quiet day in one line", () => {
    const answer = makeAnswer([], { kind: "abstention", question: "Briefing of 21 November 2025", briefing: quiet });
    const [message, ...more] = posted(answer);
    expect(more).toEqual([]);
    expect(
      textsOf(message as Message)[0]
        ?.split("\n")
        .slice(0, 2),
    ).toEqual(["### Briefing of 21 November 2025", "### A quiet day: nothing was published that is not told already."]);
  });

  it("tell the bottom line, what changed, then each story with its voices, its claims and its quotes", () => {
    const answer = makeAnswer([{ article: report, text }], {
      question: "Briefing of 21 November 2025",
      mode: "model",
      model: "m",
      claims: [
        { text: "A bridge is closed.", citations: [1], role: "bottom line" },
        { text: "A crash closed it.", citations: [1], section: "Bridge closed" },
      ],
      briefing: {
        ...quiet,
        articles: 2,
        changesSince: "2025-11-20T07:00:00.000Z",
        stories: [story("Bridge closed", [1])],
        changes: [{ kind: "new", text: "New: “Bridge closed”.", quotes: [1] }],
        feeds: { total: 9, failed: [{ title: "Gazette", reason: "It did not answer." }] },
      },
    });
    expect(textsOf(posted(answer)[0] as Message).join("\n")).toBe(
      [
        "-# Briefing of 21 November 2025",
        "### A bridge is closed. [1]",
        "**Changed since the briefing of 20 November 2025**",
        "- New: “Bridge closed”.",
        "**Bridge closed**",
        "-# 2 independent sources · new",
        "- A crash closed it. [1]",
        "**[1] Bridge closed**",
        "-# The Example · 30 May 2025 · report",
        "> The bridge was closed after the crash.",
        "-# 2 articles published after 20 November 2025, 07:00 UTC, until 21 November 2025, 07:00 UTC.",
        "-# 1 of 9 feeds could not be read: Gazette (It did not answer).",
        "-# Claims by m, each checked against its quotes. Kept as k3v9q2xa: /answer show id:k3v9q2xa · 1/1",
      ].join("\n"),
    );
  });

  it("call the role once, above the first", () => {
    const long = makeAnswer(
      Array.from({ length: 6 }, () => ({ article: report, text: `${text} `.repeat(40).trim() })),
      {
        briefing: quiet,
      },
    );
    const calls = posted(long, "123456").map(
      (message) => textsOf(message).filter((each) => each === "<@&123456>").length,
    );
    expect(calls.length).toBeGreaterThan(1);
    expect(calls).toEqual(calls.map((_, index) => (index === 0 ? 1 : 0)));
  });

  it("of a correction show the old words and the new under what changed", () => {
    const answer = makeAnswer(
      [
        { article: report, text },
        { article: report, text: "The bridge was closed after the inspection." },
      ],
      {
        briefing: {
          ...quiet,
          isCorrection: true,
          changes: [{ kind: "corrected", text: "The source changed.", quotes: [1, 2] }],
        },
      },
    );
    const [message] = postPages({ kind: "correction", id: "c3v9q2xa", briefingId: "k3v9q2xa", answer }, en);
    const shown = textsOf(message as Message).join("\n");
    expect(shown).toContain("### Correction");
    expect(shown).toContain("- The source changed.");
    expect(quotesOn(message as Message)).toEqual([text, "The bridge was closed after the inspection."]);
    expect(shown).not.toContain("quiet day");
  });
});

function quotesOn(message: Message): readonly string[] {
  return textsOf(message)
    .flatMap(readBack)
    .filter(({ type }) => type === "blockQuote")
    .map((quote) => shownText([quote]).trim());
}
