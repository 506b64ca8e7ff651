import { passageIndexer } from "../../src/retrieval/passage-indexer.ts";
import { inventedProse } from "../../src/testing/archive/invented-prose.ts";
import { seededRandom } from "../../src/testing/archive/seeded-random.ts";
import type { BenchArticle } from "./search-system.ts";

const VOCABULARY = 50_000;

/** Invented articles of 300 to 900 words, the same in every run, until they hold so many passages. */
export function* inventArticles(passages: number): Generator<BenchArticle, void> {
  const random = seededRandom(1963);
  for (let made = 0; made < passages; ) {
    const title = inventedProse(8, random, VOCABULARY).slice(0, -1);
    const text = inventedProse(300 + Math.floor(random() * 600), random, VOCABULARY);
    const metadata = {
      title,
      byline: null,
      publisher: null,
      url: null,
      publishedAt: null,
      updatedAt: null,
      language: "en",
      descriptor: "report",
    } as const;
    const spans = passageIndexer.passages(text, metadata).map(({ span }) => span);
    made += spans.length;
    yield { title, text, passages: spans.map(({ start, end }) => text.slice(start, end)) };
  }
}

/** A question of 8 to 20 words: some of an article's, in their order, among words of the whole vocabulary. */
export function inventQuestion({ text }: BenchArticle, random: () => number): string {
  const words = text.split(/\s+/);
  const from = Math.floor(random() * Math.max(1, words.length - 40));
  const own = words.slice(from, from + 40).filter(() => random() < 0.25);
  return `${own.slice(0, 14).join(" ")} ${inventedProse(6, random, VOCABULARY).slice(0, -1)}?`;
}
