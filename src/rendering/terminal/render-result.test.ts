import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../app/result.ts";
import { verifyQuote } from "../../grounding/verify-quote.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { neutralise } from "../neutralise.ts";
import { claimBlocks } from "./claim-blocks.ts";
import { layOut } from "./lay-out.ts";
import { paint } from "./paint.ts";
import { renderResult } from "./render-result.ts";

const plain = (result: Result, width = 80) => renderResult(result, { width, colour: false });

const report = makeArticle({
  id: "7da5zx1w",
  title: "Bridge closed after crash",
  publisher: "The Example",
  url: "https://news.example/bridge",
  publishedAt: "2025-05-30",
});
const leaflet = makeArticle({
  id: "9yd2sjh2",
  title: "Crossing the river",
  publisher: null,
  publishedAt: null,
  descriptor: "unknown",
});

describe("an answer in the terminal", () => {
  it("shows each quote in full with title, publisher, date, descriptor and link, then the notes, and nothing else", () => {
    const answer = makeAnswer(
      [
        {
          article: report,
          text: "The bridge was closed on Friday after a lorry struck its northern tower, the harbour master said.",
        },
        { article: leaflet, text: "The bridge closes in high wind." },
      ],
      { notes: [{ kind: "undated", text: "Quote 2 has no date.", quotes: [2] }] },
    );
    expect(plain({ kind: "answer", answer })).toBe(`\
  1 │ The bridge was closed on Friday after a lorry struck its northern tower,
    │ the harbour master said.
      Bridge closed after crash
      The Example · 30 May 2025 · report
      https://news.example/bridge#:~:text=The%20bridge%20was%20closed,the%20harbour%20master%20said.

  2 │ The bridge closes in high wind.
      Crossing the river
      publisher unknown · undated · kind unknown
      article show 9yd2sjh2

Note: Quote 2 has no date.
`);
  });

  it("says that the archive does not say, what was searched, and that what follows is no answer", () => {
    const answer = makeAnswer([{ article: leaflet, text: "The bridge closes in high wind." }], {
      kind: "abstention",
      searched: {
        articles: 1,
        passages: 1200,
        window: { since: "2025-05-01", until: "2025-05-31" },
        terms: ["toll", "2025"],
      },
    });
    expect(plain({ kind: "answer", answer })).toBe(`\
The archive does not say.
Searched 1 article (1,200 passages), published from 1 May 2025 to 31 May 2025,
for: toll, 2025.

Nearest passages, which do not answer the question:

  1 │ The bridge closes in high wind.
      Crossing the river
      publisher unknown · undated · kind unknown
      article show 9yd2sjh2
`);
  });

  it("shows a model's claims as prose of its own, apart from the quotes they rest on", () => {
    const answer = makeAnswer([{ article: report, text: "The bridge was closed." }], {
      mode: "model",
      model: "some-model",
      claims: [
        { text: "The bridge closed.", citations: [1], role: "bottom line" },
        { text: "It was closed.", citations: [1] },
      ],
      rejected: [{ text: "It fell down.", reason: "No quote says that." }],
    });
    const shown = plain({ kind: "answer", answer, id: "7k3mq9xa", remarks: ["Revised since."] });
    expect(shown.split("\n").slice(0, 5)).toEqual([
      "The bridge closed. [1]",
      "",
      "• It was closed. [1]",
      "",
      "  1 │ The bridge was closed.",
    ]);
    expect(shown).toContain("1 claim of the model was refused");
    expect(shown).not.toContain("It fell down");
    expect(shown.trimEnd().split("\n").slice(-3)).toEqual([
      "Revised since.",
      "Claims by some-model, each checked against its quotes. Again: answer show",
      "7k3mq9xa",
    ]);
  });

  it("shows claims under their headings, and a timeline's with their dates", () => {
    const answer = makeAnswer([{ article: report, text: "The bridge was closed." }], {
      mode: "model",
      model: "m",
      claims: [
        { text: "One.", citations: [1], section: "First" },
        { text: "Two.", citations: [1], section: "First", date: "2025-11-18" },
        { text: "Three.", citations: [1], section: "Second" },
      ],
    });
    expect(plain({ kind: "answer", answer }).split("\n").slice(0, 6)).toEqual([
      "First",
      "• One. [1]",
      "• 18 November 2025: Two. [1]",
      "",
      "Second",
      "• Three. [1]",
    ]);
  });

  it("leaves out the claims that are on the screen already, and nothing else", () => {
    const claim = fc.record({
      text: fc.string({ minLength: 1, maxLength: 30 }),
      citations: fc.constant([1]),
      section: fc.constantFrom("First", "Second"),
    });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 5 }), (claims) => {
        const answer = makeAnswer([{ article: report, text: "The bridge was closed." }], { mode: "model", claims });
        const one = claims.map((_, index) => paint(layOut(claimBlocks(claims.slice(0, index + 1), index), 80), false));
        for (const shown of claims.keys()) {
          const rest = renderResult({ kind: "answer", answer }, { width: 80, colour: false }, shown);
          expect(one.slice(0, shown).join("") + rest).toBe(plain({ kind: "answer", answer }));
        }
      }),
    );
  });

  it("gives back every quote's characters when its lines are read again, whatever stands in it", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({ unit: "binary", minLength: 1 }),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 30, max: 100 }), (text, width) => {
        const shown = plain({ kind: "answer", answer: makeAnswer([{ article: report, text }]) }, width);
        const quoted = shown.split("\n").flatMap((line) => /^ {2}[1 ] │(.*)$/u.exec(line)?.[1] ?? []);
        const withoutSpace = (some: string) => some.replace(/\s+/gu, "");
        expect(withoutSpace(quoted.join(""))).toBe(withoutSpace(neutralise(text)));
      }),
    );
  });

  it("gives the terminal no order that a source, a title or an address holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const article = makeArticle({ title: text, publisher: text, url: text, publishedAt: text });
        const answer = makeAnswer([{ article, text }], { notes: [{ kind: "conflict", text }] });
        const shown = renderResult({ kind: "answer", answer }, { width: 80, colour: true });
        expect(stripVTControlCharacters(shown).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe("a quote check in the terminal", () => {
  const text = "The bridge was not closed.";
  const quote = verifyQuote({ articleId: report.id, revision: report.revision, text }, { start: 0, end: text.length });

  it("says how many places hold the words verbatim", () => {
    const shown = plain({
      kind: "quote-matches",
      text,
      matches: [{ match: "exact", quote, article: report, diff: null }],
    });
    expect(shown).toContain("Verbatim in 1 place:\n\n  1 │ The bridge was not closed.\n");
  });

  it("calls the nearest words not verbatim and marks every difference, without colour too", () => {
    const diff = [
      { kind: "same", text: "The bridge was" },
      { kind: "only-source", text: "not" },
      { kind: "only-asked", text: "shut" },
      { kind: "only-source", text: "closed" },
    ] as const;
    const shown = plain({ kind: "quote-matches", text, matches: [{ match: "altered", quote, article: report, diff }] });
    expect(shown).toMatch(/^Not verbatim/);
    expect(shown).toContain("│ The bridge was {+not+} [-shut-] {+closed+}\n");
    expect(shown).not.toContain("Verbatim in");
  });

  it("says so when nothing is near", () => {
    expect(plain({ kind: "quote-matches", text, matches: [] })).toMatch(/do not stand in the archive/);
  });
});

describe("other results in the terminal", () => {
  it("lists articles with what a reader must know, near-copies named", () => {
    const copy = makeArticle({
      id: "nr3pz805",
      voice: "7da5zx1w",
      title: "Crash closes bridge",
      publisher: "The Copy",
    });
    expect(plain({ kind: "articles", articles: [report, copy] })).toBe(`\
7da5zx1w  Bridge closed after crash
          The Example · 30 May 2025 · report
nr3pz805  Crash closes bridge
          The Copy · 30 May 2025 · report · near-copy of 7da5zx1w
2 articles
`);
  });

  it("tells of an adding what was added and what failed, with the reason", () => {
    const summary = {
      added: [report.id],
      revised: [],
      unchanged: [],
      copies: [],
      restingAnswers: [],
      failed: [{ input: "broken.pdf", reason: "This PDF has no text." }],
      skipped: ["picture.png"],
      articles: new Map([[report.id, report]]),
    };
    expect(plain({ kind: "add-summary", summary })).toBe(`\
added      7da5zx1w Bridge closed after crash (The Example · 30 May 2025 ·
           report)
failed     broken.pdf: This PDF has no text.
1 added, 0 unchanged, 1 failed.
1 file passed over: pictures, styles, scripts and the like.
`);
  });

  it("says of a title made of opening words that it is none, and which fields were set by hand", () => {
    const article = { ...leaflet, provenance: { title: "opening words", descriptor: "person" } } as const;
    const shown = plain({ kind: "article", article, text: "Crossing the river is easy." });
    expect(shown).toContain("Title  Crossing the river (its opening words; it has no title of its own)\n");
    expect(shown).toContain("Kind  unknown (set by hand)\n");
    expect(shown).toContain("Published  undated\n");
    expect(shown).toMatch(/│ Crossing the river is easy\.\n$/);
  });
});
