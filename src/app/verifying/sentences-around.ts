import type { Span } from "../../domain/span.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";

/**
 * The whole sentences that a span of a source touches, as one span.
 * @param language ISO 639-1 code of the text, for its sentences
 */
export function sentencesAround(text: string, { start, end }: Span, language: string | null): Span {
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const paragraph = text.slice(from, newline === -1 ? text.length : newline);
  const touched = segmentSentences(paragraph, language)
    .map((span) => ({ start: span.start + from, end: span.end + from }))
    .filter((span) => span.start < end && span.end > start);
  return { start: Math.min(start, touched.at(0)?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) };
}
