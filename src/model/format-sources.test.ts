import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../testing/make-article.ts";
import { formatSources } from "./format-sources.ts";

const article = makeArticle({
  title: "The barrier jams",
  publisher: "Northern Wire",
  publishedAt: "2025-11-18T07:00:00Z",
});

describe("formatSources", () => {
  it("writes each sentence behind its id, under what is known of its article", () => {
    const other = makeArticle({
      id: "a2",
      title: "A view",
      publisher: null,
      publishedAt: null,
      descriptor: "opinion",
      byline: "Ada Orrin",
    });
    const lines = formatSources([
      { id: "s1", article, text: "Two gates stuck.", follows: false },
      { id: "s2", article, text: "Nobody was hurt.", follows: true },
      { id: "s3", article, text: "Work begins in May.", follows: false },
      { id: "s4", article: other, text: "It was the driftwood.", follows: false },
    ]).split("\n");
    expect(lines.slice(1, -1)).toEqual([
      "Article: The barrier jams (Northern Wire; 2025-11-18; report)",
      "[s1] Two gates stuck.",
      "[s2] Nobody was hurt.",
      "(…)",
      "[s3] Work begins in May.",
      "",
      "Article: A view (publisher unknown; undated; opinion; by Ada Orrin)",
      "[s4] It was the driftwood.",
    ]);
  });

  it("lets no text end the block, begin a line or pass for another sentence, whatever it holds", () => {
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("\n", "\r", "\u2028", "\u0085", "=====", " sources ", " end", "[s2] "),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        const written = formatSources([
          { id: "s1", article: makeArticle({ title: title.join("") }), text: text.join(""), follows: false },
        ]);
        const lines = written.split(/[\n\r\u2028\u2029\u0085]/u);
        expect(lines).toHaveLength(4);
        const [begin = "", head = "", sentence = "", end = ""] = lines;
        expect(head.startsWith("Article: ")).toBe(true);
        expect(sentence.startsWith("[s1]")).toBe(true);
        const mark = /^===== sources (\w{12}) begin$/u.exec(begin)?.[1] ?? "";
        expect(end).toBe(`===== sources ${mark} end`);
        expect(head + sentence).not.toContain(mark);
      }),
    );
  });

  it("writes the same sources the same way, so that servers can cache the request", () => {
    const sentences = [{ id: "s1", article, text: "Two gates stuck.", follows: false }];
    expect(formatSources(sentences)).toBe(formatSources(sentences));
  });
});
