import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import type { Result } from "../../app/result.ts";
import { VERDICTS } from "../../app/verifying/verified-sentence.ts";
import type { Answer } from "../../domain/answer.ts";
import type { FaceLanguage } from "../../domain/settings.ts";
import { constructs } from "../../testing/discord-markdown/constructs.ts";
import { hostileText } from "../../testing/discord-markdown/hostile-text.ts";
import { readBack } from "../../testing/discord-markdown/read-back.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { wordsIn } from "../words/words-in.ts";
import { lintMessage } from "./lint-message.ts";
import type { Message } from "./message.ts";
import { resultPages } from "./result-pages.ts";
import { hostileAnswer } from "./testing/hostile-answer.ts";
import { textsOf } from "./testing/texts-of.ts";

const OWN = ["blockQuote", "heading", "indentedHeading", "subtext", "indentedSubtext", "list", "strong"];
const article = makeArticle({ id: "7da5zx1w", title: "Bridge closed", url: "https://news.example/bridge" });
const text = "The bridge was closed.";
const answer = makeAnswer([{ article, text }]);
const pages = (result: Result, language: FaceLanguage = "en") =>
  resultPages(result, { isPrivate: false, words: wordsIn(language) });
const shown = (result: Result) => pages(result).flatMap(textsOf).join("\n");

/** Every kind of result, each with the texts of one hostile answer and one hostile text where it has any. */
function resultsOf(hostile: Answer, words: string): readonly Result[] {
  const { quotes, articles } = hostile;
  const pairs = quotes.flatMap((quote) => {
    const source = articles.find(({ id }) => id === quote.articleId);
    return source === undefined ? [] : [{ quote, article: source }];
  });
  const ids = articles.map(({ id }) => id);
  const diff = [
    { kind: "same", text: words },
    { kind: "only-asked", text: words },
    { kind: "only-source", text: `${words} x` },
  ] as const;
  const kept = { id: "k3v9q2xa", command: "ask", follows: null, answer: hostile, run: null };
  const source = makeArticle({ title: words, publisher: words, url: words });
  return [
    { kind: "answer", answer: hostile, id: "k3v9q2xa", remarks: [words] },
    { kind: "answers", answers: [kept, kept] as never },
    { kind: "passages", query: words, passages: pairs.map((pair) => ({ ...pair, score: 1 })) },
    {
      kind: "quote-matches",
      text: words,
      matches: pairs.map((pair, index) =>
        index % 2 === 0 ? { ...pair, match: "exact", diff: null } : { ...pair, match: "altered", diff },
      ),
    },
    {
      kind: "verification",
      text: words,
      sentences: VERDICTS.map((verdict) => ({ text: `a ${words}`, verdict, quotes, articles, diff, reasons: [words] })),
    },
    {
      kind: "add-summary",
      summary: {
        added: ids,
        revised: ids,
        unchanged: ids,
        copies: ids,
        restingAnswers: ids,
        failed: [{ input: words, reason: words }],
        skipped: [words],
        articles: new Map(articles.map((it) => [it.id, it])),
      },
    },
    { kind: "articles", articles },
    { kind: "article", article: source, text: `a ${words}\n\n${words}` },
    { kind: "article-text", id: "a1", revision: "r", text: `a ${words}` },
    { kind: "edited", article: source, fields: ["title", "publishedAt"], restingAnswers: ids },
    { kind: "removed", articles, restingAnswers: ids },
    {
      kind: "settings",
      changed: "channel",
      remarks: [words],
      settings: {
        guild: {},
        channel: null,
        effective: {
          language: "en",
          timeZone: null,
          privateByDefault: true,
          scope: [words],
          editorRoles: [words],
          guildTokensPerDay: 5,
          userTokensPerDay: null,
        },
        ceiling: { guildTokensPerDay: 3, userTokensPerDay: null },
      },
    },
    {
      kind: "feedback",
      entries: [
        { answerId: "k", verdict: "bad", reason: words, user: words, givenAt: words, question: words, command: "ask" },
      ],
    },
    {
      kind: "status",
      status: {
        version: words,
        startedAt: "2025-06-01T00:00:00Z",
        asOf: "2025-06-02T03:00:00Z",
        gatewayPingMs: 41.5,
        loopDelayP99Ms: null,
        archive: { engine: "SQLite", articles: 3, passages: 12, bytes: 2_500_000 },
        model: { id: words, judgeId: words },
        budget: { guild: { spentTokens: 1, limitTokens: null }, user: { spentTokens: 1, limitTokens: 2 } },
      },
    },
    ...[null, ...commands].map((topic) => ({ kind: "help" as const, commands, topic })),
  ];
}

describe("every kind of result in Discord", () => {
  it("is what Discord takes and holds no construct but our own, whatever stands in it", () => {
    fc.assert(
      fc.property(hostileAnswer({ isLong: true }), hostileText({ maxLength: 20 }), (hostile, words) => {
        for (const result of resultsOf(hostile, words)) {
          const messages: readonly Message[] = pages(result);
          expect(messages.flatMap(lintMessage), result.kind).toEqual([]);
          expect(messages.length).toBeGreaterThan(0);
          const found = new Set(messages.flatMap(textsOf).map(readBack).flatMap(constructs));
          expect(
            [...found].filter((construct) => !OWN.includes(construct)),
            result.kind,
          ).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("attaches the whole where one message does not hold it, and says so", () => {
    const articles = Array.from({ length: 200 }, (_, index) =>
      makeArticle({ id: `a${index}`, title: `Title ${index}` }),
    );
    const [message, ...more] = pages({ kind: "articles", articles });
    expect(more).toEqual([]);
    expect(message?.files.map(({ name }) => name)).toEqual(["articles.md"]);
    expect(message?.files[0]?.text).toContain("**Title 199**");
    expect(shown({ kind: "articles", articles })).toMatch(/-# The rest stands in the attached file\.$/);
    expect(pages({ kind: "articles", articles: articles.slice(0, 3) })[0]?.files).toEqual([]);
  });

  it("gives an article's text to the letter, as a file where it is long", () => {
    const long = "A sentence about the bridge. ".repeat(400);
    const [message] = pages({ kind: "article-text", id: "7da5zx1w", revision: "r", text: long });
    expect(message?.files).toEqual([{ name: "7da5zx1w.txt", text: long }]);
  });

  it("marks where a pasted sentence differs from the source, in words and in bold", () => {
    const sentence = {
      text: "The bridge was opened.",
      verdict: "altered",
      quotes: answer.quotes,
      articles: [article],
      diff: [
        { kind: "same", text: "The bridge was" },
        { kind: "only-asked", text: "opened" },
        { kind: "only-source", text: "closed" },
        { kind: "same", text: "." },
      ],
      reasons: ["The claim says “opened”, but its quotes say “closed”."],
    } as const;
    const result = shown({ kind: "verification", text: sentence.text, sentences: [sentence] });
    expect(result).toContain("### 1 sentence: 1 altered.");
    expect(result).toContain("**Altered:** The bridge was opened.");
    expect(result).toContain("**Compared:** The bridge was **[-opened-]** **{+closed+}**.");
    expect(result).toContain("> The bridge was closed.");
  });

  it("shows what holds of several limits: the strictest", () => {
    const [settings] = resultsOf(answer, "x").filter(({ kind }) => kind === "settings");
    if (settings === undefined) throw new Error("no settings");
    expect(shown(settings)).toContain("- **Tokens a day, all together:** 3 tokens");
    expect(shown(settings)).toContain("- **Tokens a day, each member:** no limit");
  });

  it("names members and roles without showing their bare ids, and takes no text for an id", () => {
    const entry = {
      answerId: "k",
      verdict: "good",
      reason: null,
      givenAt: "2025-06-02",
      question: "Open?",
      command: "ask",
    } as const;
    const user = "123456789012345678";
    const text = shown({
      kind: "feedback",
      entries: [
        { ...entry, user },
        { ...entry, user: "@everyone" },
      ],
    });
    expect(text).toContain("· by <@123456789012345678>");
    expect(text).toContain("· by \\@everyone");
  });

  it("leads a newcomer to the first steps, but not whoever asks about some commands only", () => {
    const settings = commands.filter(({ name }) => name.startsWith("settings "));
    expect(shown({ kind: "help", commands, topic: null })).toContain("**First steps**\n- **/article add**");
    const about = shown({ kind: "help", commands: settings, topic: null });
    expect(about).toContain("- **/settings show**");
    expect(about).not.toContain("First steps");
  });

  it("says where there is nothing to search yet, and nothing of it where there is", () => {
    const searched = { articles: 0, passages: 0, window: null, terms: ["bridge"] };
    const empty = makeAnswer([], { kind: "abstention", claims: [], searched });
    expect(shown({ kind: "answer", answer: empty })).toContain("/article add adds some");
    const full = { ...empty, searched: { ...searched, articles: 3, passages: 9 } };
    expect(shown({ kind: "answer", answer: full })).not.toContain("/article add adds some");
  });

  it("writes help's examples as they are typed in Discord", () => {
    const topic = commands.find(({ name }) => name === "ask") ?? null;
    expect(shown({ kind: "help", commands, topic })).toContain(
      "- /ask question:What did the council decide? since:2025-11-01\n- /ask question:And who denied it? continue:True",
    );
  });
});
