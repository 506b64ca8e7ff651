import { describe, expect, it } from "vitest";
import type { Result } from "../../app/result.ts";
import { verifyQuote } from "../../grounding/verify-quote.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { resultJson } from "../json/result-json.ts";
import { renderResult } from "./render-result.ts";

const article = makeArticle({ id: "7da5zx1w", title: "Mill closed", publishedAt: "2025-05-30" });
const text = "The mill was closed on Friday.";
const quote = { n: 1, ...verifyQuote({ articleId: article.id, revision: "r", text }, { start: 0, end: text.length }) };
const result: Result = {
  kind: "verification",
  text: `${text} The mill was closed on Monday. Who asked?`,
  sentences: [
    { text, verdict: "verbatim", quotes: [quote], articles: [article], diff: null, reasons: [] },
    {
      text: "The mill was closed on Monday.",
      verdict: "altered",
      quotes: [quote],
      articles: [article],
      diff: [
        { kind: "same", text: "The mill was closed on" },
        { kind: "only-asked", text: "Monday" },
        { kind: "only-source", text: "Friday" },
        { kind: "same", text: "." },
      ],
      reasons: ["The claim says “Monday”, but its quotes say “Friday”."],
    },
    {
      text: "Who asked?",
      verdict: "not in the archive",
      quotes: [],
      articles: [],
      diff: null,
      reasons: ["A question."],
    },
  ],
};

describe("a verified text in the terminal", () => {
  it("shows each sentence with its verdict, quotes, difference and reasons, and counts them at the end", () => {
    expect(renderResult(result, { width: 80, colour: false })).toBe(`\
[-only in your text-]  {+only in the source+}

VERBATIM: The mill was closed on Friday.
  1 │ The mill was closed on Friday.
      Mill closed
      The Example · 30 May 2025 · report
      article show 7da5zx1w

ALTERED: The mill was closed on Monday.
    The claim says “Monday”, but its quotes say “Friday”.
  1 │ The mill was closed on [-Monday-] {+Friday+}.
      Mill closed
      The Example · 30 May 2025 · report
      article show 7da5zx1w

NOT IN THE ARCHIVE: Who asked?
    A question.

3 sentences: 1 verbatim, 1 altered, 1 not in the archive.
`);
  });

  it("writes no escape sequence of the pasted text", () => {
    const sentence = {
      text: "\u001b[31mred\u001b[0m",
      verdict: "altered",
      quotes: [],
      articles: [],
      diff: null,
      reasons: [],
    } as const;
    expect(renderResult({ ...result, sentences: [sentence] }, { width: 80, colour: false })).not.toContain("\u001b");
  });
});

describe("a verified text as JSON", () => {
  it("gives each sentence as it is, its articles by their flat facts", () => {
    const json = resultJson(result) as { sentences: { articles: unknown[] }[] };
    expect(json).toMatchObject({ sentences: [{ verdict: "verbatim", quotes: [{ n: 1, exact: text }] }, {}, {}] });
    expect(json.sentences[0]?.articles[0]).toMatchObject({ id: "7da5zx1w", title: "Mill closed", byline: null });
  });
});
