import type { ClaimUnderCheck } from "./check.ts";

/** All that a reader is shown beside a claim: its quotes, and their articles' titles, publishers and authors. */
export function shownTexts({ quotes }: ClaimUnderCheck): readonly string[] {
  const texts = quotes.flatMap(({ source, span, article: { metadata } }) => [
    source.text.slice(span.start, span.end),
    metadata.title,
    metadata.publisher,
    metadata.byline,
    metadata.url,
  ]);
  return [...new Set(texts.filter((text) => text !== null))];
}
