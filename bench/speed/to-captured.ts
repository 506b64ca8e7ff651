import type { CapturedArticle } from "../../src/domain/article.ts";
import type { BenchArticle } from "./search-system.ts";

/** An invented article as capture would give it. @param number spreads dates and publishers */
export function toCaptured({ title, text }: BenchArticle, number: number): CapturedArticle {
  const publishedAt = new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);
  return {
    metadata: {
      title,
      byline: null,
      publisher: `Paper ${number % 40}`,
      url: `https://paper${number % 40}.example/${number}`,
      publishedAt,
      updatedAt: null,
      language: "en",
      descriptor: "report",
    },
    provenance: {},
    text,
    captions: [],
    original: { bytes: Buffer.from(text), mediaType: "text/plain", name: "bench" },
    capturedAt: "2026-01-01T00:00:00.000Z",
  };
}
