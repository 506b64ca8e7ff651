import type { Article } from "../domain/article.ts";
import type { ListedArticle } from "../domain/listed-article.ts";
import { dateLabel } from "./date-label.ts";
import type { Words } from "./words/en.ts";

/** What a reader must know of a source: publisher, date or "undated", descriptor, and whether the text is only what a feed gave. */
export function sourceLine(
  { metadata, provenance }: Pick<ListedArticle, "metadata"> & Partial<Pick<Article, "provenance">>,
  words: Words,
): string {
  const { publisher, publishedAt, descriptor } = metadata;
  const kind = descriptor === "unknown" ? words.kindUnknown : words.descriptors[descriptor];
  const facts = [publisher ?? words.publisherUnknown, dateLabel(publishedAt, words), kind];
  return [...facts, ...(provenance?.text === "feed" ? [words.feedText] : [])].join(" · ");
}
