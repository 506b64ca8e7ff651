import { segmentSentences } from "../../language/segment-sentences.ts";
import type { Statement } from "../statement.ts";
import type { ClaimUnderCheck } from "./check.ts";

/** One sentence of a claim's quotes. */
export interface QuotedSentence {
  readonly text: string;
  readonly quote: Statement;
}

/** Every check of a claim reads the same sentences. */
const known = new WeakMap<ClaimUnderCheck, readonly QuotedSentence[]>();

/** The sentences of all that a claim cites, in the order of its quotes. */
export function quotedSentences(claim: ClaimUnderCheck): readonly QuotedSentence[] {
  const sentences = known.get(claim) ?? readSentences(claim);
  known.set(claim, sentences);
  return sentences;
}

function readSentences({ quotes }: ClaimUnderCheck): readonly QuotedSentence[] {
  return quotes.flatMap((quote) => {
    const { source, span, article } = quote;
    const text = source.text.slice(span.start, span.end);
    return segmentSentences(text, article.metadata.language).map(({ start, end }) => ({
      text: text.slice(start, end),
      quote,
    }));
  });
}
