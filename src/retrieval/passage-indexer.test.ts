import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleMetadata } from "../domain/article.ts";
import { passageIndexer } from "./passage-indexer.ts";

const metadata: ArticleMetadata = {
  title: "Ferries of Orrin",
  byline: null,
  publisher: null,
  url: null,
  publishedAt: null,
  updatedAt: null,
  language: "en",
  descriptor: "report",
};

describe("passageIndexer", () => {
  it("gives passages of whole sentences, each about 120 words, with the title's terms", () => {
    const text = "The boat left the harbour before dawn again. ".repeat(60).trim();
    const passages = passageIndexer.passages(text, metadata);
    expect(passages.length).toBeGreaterThan(2);
    for (const { span, sentences, titleTerms } of passages) {
      expect(text.slice(span.start, span.end).split(" ").length).toBeLessThan(180);
      expect(sentences[0]?.start).toBe(span.start);
      expect(sentences.at(-1)?.end).toBe(span.end);
      expect(titleTerms).toBe("ferri orrin");
    }
  });

  it("has nothing for an empty text", () => {
    expect(passageIndexer.passages("", metadata)).toEqual([]);
  });

  it("covers every sentence once, in order, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.lorem({ maxCount: 40, mode: "sentences" }), fc.string({ unit: "grapheme" }))),
        (parts) => {
          let end = 0;
          for (const { span, sentences } of passageIndexer.passages(parts.join("\n"), metadata)) {
            for (const sentence of sentences) {
              expect(sentence.start).toBeGreaterThanOrEqual(end);
              end = sentence.end;
            }
            expect(span.end).toBe(end);
          }
        },
      ),
    );
  });
});
