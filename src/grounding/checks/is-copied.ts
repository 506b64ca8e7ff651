import { foldText } from "../fold-text.ts";
import type { ClaimUnderCheck } from "./check.ts";
import { quotedSentences } from "./quoted-sentences.ts";

/** Whether a claim is, word for word, a whole sentence of its quotes or a whole quote: then it says what they say. */
export function isCopied(claim: ClaimUnderCheck): boolean {
  const text = fold(claim.text);
  return (
    claim.quotes.some(({ source, span }) => fold(source.text.slice(span.start, span.end)) === text) ||
    quotedSentences(claim).some((sentence) => fold(sentence.text) === text)
  );
}

function fold(text: string): string {
  return foldText(text.normalize("NFC")).folded.trim();
}
