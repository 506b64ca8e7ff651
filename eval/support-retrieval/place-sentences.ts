import { canonicalize } from "../../src/capture/canonicalize.ts";
import type { Span } from "../../src/domain/span.ts";

/** A page made of its given sentences, with the place of each; an empty one has an empty place. */
export interface PlacedSentences {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Joins sentences into a canonical text, one a line, so that each sentence's place in it is known. */
export function placeSentences(sentences: readonly string[]): PlacedSentences {
  let text = "";
  const spans = sentences.map((sentence) => {
    const canonical = canonicalize(sentence);
    if (canonical === "") return { start: text.length, end: text.length };
    if (text !== "") text += "\n";
    const start = text.length;
    text += canonical;
    return { start, end: text.length };
  });
  return { text, spans };
}
