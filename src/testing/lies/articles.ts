import type { CapturedArticle } from "../../domain/article.ts";
import type { Topic } from "./topic.ts";
import { topics } from "./topics/index.ts";

const SENTENCES_A_PARAGRAPH = 3;

/** A topic's article as it would be captured. */
export function captureTopic({ article, sentences }: Topic): CapturedArticle {
  const paragraphs = Map.groupBy(sentences, (_, index) => Math.floor(index / SENTENCES_A_PARAGRAPH));
  const text = [...paragraphs.values()].map((some) => some.map(([sentence]) => sentence).join(" ")).join("\n\n");
  return {
    metadata: {
      byline: null,
      publisher: null,
      url: null,
      publishedAt: null,
      updatedAt: null,
      language: "en",
      descriptor: "unknown",
      ...article,
    },
    provenance: {},
    text,
    captions: [],
    original: { bytes: Buffer.from(text), mediaType: "text/plain", name: article.title },
    capturedAt: "2025-12-10T08:00:00.000Z",
  };
}

/** The invented archive that lies are told about. */
export const articles: readonly CapturedArticle[] = topics.map(captureTopic);
