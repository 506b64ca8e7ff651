import type { Span } from "../../domain/span.ts";
import { alignWords } from "../../grounding/align-words.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";
import { breathe } from "../../threads/breathe.ts";

/** Of the words of a quote, what a place in the new text must share with it to be told as what stands there now. */
const LEAST_SIMILARITY = 0.4;
/** In UTF-16 code units. A piece of a text is compared at a time, each with room for the quote to lie across its edge. */
const PIECE_LENGTH = 10_000;

/**
 * Finds the whole sentences of a text that read most like the given words.
 * @returns null where nothing is like them
 */
export async function findNearest(text: string, words: string, language: string | null): Promise<Span | null> {
  let best: { readonly span: Span; readonly similarity: number } | null = null;
  for (let from = 0; from < text.length; from += PIECE_LENGTH) {
    await breathe();
    const aligned = alignWords(text.slice(from, from + PIECE_LENGTH + 2 * words.length), words);
    if (aligned === null || aligned.similarity <= (best?.similarity ?? LEAST_SIMILARITY)) continue;
    const { start, end } = aligned.span;
    best = { span: { start: from + start, end: from + end }, similarity: aligned.similarity };
  }
  return best === null ? null : widenToSentences(text, best.span, language);
}

function widenToSentences(text: string, { start, end }: Span, language: string | null): Span {
  const touched = segmentSentences(text, language).filter((sentence) => sentence.start < end && sentence.end > start);
  return { start: touched.at(0)?.start ?? start, end: touched.at(-1)?.end ?? end };
}
