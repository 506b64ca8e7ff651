import fc from "fast-check";
import MarkdownIt, { type Token } from "markdown-it";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../testing/discord-markdown/hostile-text.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { hostileAnswer } from "../discord/testing/hostile-answer.ts";
import { neutralise } from "../neutralise.ts";
import { en } from "../words/en.ts";
import { answerMarkdown } from "./answer-markdown.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { writeMarkdown } from "./write-markdown.ts";

const markdown = new MarkdownIt({ html: true });

const article = makeArticle({
  id: "7da5zx1w",
  title: "Bridge [closed](now)",
  url: "https://news.example/a_(b)?c=1&copy;=<d>",
});

describe("a text in a Markdown file", () => {
  it("is plain text to a reader of CommonMark, with the source's characters", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const tokens = markdown.parse(
          escapeMarkdown(text)
            .split("\n")
            .map((line) => line.trim())
            .join("\n"),
          {},
        );
        const kinds = new Set(flat(tokens).map(({ type }) => type));
        expect([...kinds].filter((kind) => !PLAIN.includes(kind))).toEqual([]);
        expect(words(read(tokens))).toBe(words(neutralise(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps ordinary prose readable as it stands", () => {
    const prose = "On 3 May 2025, R&D cost $5.2 million (12% more) - “see p. 4”; was it #1?";
    expect(escapeMarkdown(prose)).toBe(prose);
  });
});

describe("a quote in a Markdown file", () => {
  it("stands whole in a block quote, line by line", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        fc.pre(words(neutralise(text)) !== "");
        const [quote] = makeAnswer([{ article, text }]).quotes;
        if (quote === undefined) throw new Error("no quote");
        const tokens = markdown.parse(writeMarkdown([{ kind: "quote", label: "1", quote, article }], en), {});
        expect(tokens[0]?.type).toBe("blockquote_open");
        expect(tokens.at(-1)?.type).toBe("blockquote_close");
        const [shown = ""] = read(tokens).split("\n— [1] ");
        expect(words(shown)).toBe(words(neutralise(text)));
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps a source's lines apart", () => {
    const text = "One line\nand another\n\nA paragraph";
    expect(markdown.render(writeMarkdown([{ kind: "words", text }], en))).toBe(
      "<blockquote>\n<p>One line<br>\nand another</p>\n<p>A paragraph</p>\n</blockquote>\n",
    );
  });

  it("leads to the very sentence by an address that does not break out of its link", () => {
    const file = answerMarkdown({ answer: makeAnswer([{ article, text: "It closed." }]) }, en);
    const links = flat(markdown.parse(file, {})).filter(({ type }) => type === "link_open");
    expect(links.map((link) => link.attrGet("href"))).toEqual([
      "https://news.example/a_(b)?c=1&copy;=%3Cd%3E#:~:text=It%20closed.",
    ]);
  });
});

describe("an answer as a Markdown file", () => {
  it("reads as a report: the question, the claims with their numbers, the quotes, and how it was made", () => {
    const answer = makeAnswer(
      [{ article: makeArticle({ id: "7da5zx1w", title: "Bridge closed" }), text: "It closed." }],
      {
        mode: "model",
        model: "m",
        claims: [
          { text: "The bridge is closed.", citations: [1], role: "bottom line" },
          { text: "It closed.", citations: [1], section: "Causes" },
        ],
      },
    );
    expect(answerMarkdown({ answer, id: "k3v9q2xa" }, en)).toBe(`\
# What happened?

**The bridge is closed. \\[1\\]**

## Causes

- It closed. \\[1\\]

---

> It closed.
>
> — \\[1\\] Bridge closed · The Example · 30 May 2025 · report · article 7da5zx1w

---

Footnote, 2 June 2025: claims by m, each checked against its quotes; answer k3v9q2xa.
`);
  });

  it("holds no HTML, picture, code or foreign link, whatever stands in it", () => {
    fc.assert(
      fc.property(hostileAnswer(), (answer) => {
        const tokens = flat(markdown.parse(answerMarkdown({ answer }, en), {}));
        const kinds = tokens.map(({ type }) => type);
        expect(kinds.filter((kind) => /^(?:html|image|code|fence|table|em_|s_)/.test(kind))).toEqual([]);
        const links = tokens.filter(({ type }) => type === "link_open").map((link) => link.attrGet("href"));
        expect(links.length).toBeLessThanOrEqual(answer.quotes.length);
        expect(links.filter((href) => !/^https?:/.test(String(href)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const PLAIN = ["paragraph_open", "paragraph_close", "inline", "text", "text_special", "softbreak", "hardbreak"];

function flat(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
}

function read(tokens: readonly Token[]): string {
  return flat(tokens)
    .map(({ type, content }) =>
      type === "text" || type === "text_special" ? content : /break|_close/.test(type) ? "\n" : "",
    )
    .join("");
}

/** What Markdown keeps of a text: its words and their order; white space is the reader's. */
function words(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
