import { detectLanguage } from "../../../language/detect-language.ts";
import type { Statement } from "../../statement.ts";
import type { ClaimUnderCheck } from "../check.ts";
import { readToldSentences, type ToldSentence } from "./told-sentence.ts";

export interface ToldClaim {
  /** The sentences of the claim that do not stand as they are in a quote. */
  readonly sentences: readonly ToldSentence[];
  readonly quoted: readonly ToldSentence[];
}

/**
 * Reads a claim and its quotes as told clauses. A sentence that stands in a quote as a whole sentence says what the quote says.
 * @returns null where no quote is in English; the claim is taken to be in its quotes' language, being too short to tell
 */
export function readClaim({ text, quotes }: ClaimUnderCheck): ToldClaim | null {
  const english = quotes.filter((quote) =>
    (quote.article.metadata.language ?? detectLanguage(textOf(quote)) ?? "en").startsWith("en"),
  );
  if (english.length === 0) return null;
  const quoted = english.flatMap((quote) => readToldSentences(textOf(quote), quote));
  const known = new Set(quoted.map((sentence) => plain(sentence.text)));
  const sentences = known.has(plain(text)) ? [] : readToldSentences(text, null);
  return { sentences: sentences.filter((sentence) => !known.has(plain(sentence.text))), quoted };
}

const textOf = ({ source, span }: Statement): string => source.text.slice(span.start, span.end);

/** Words and question marks: all else is shape. */
const plain = (text: string): string => (text.match(/[\p{L}\p{N}]+|\?/gu) ?? []).join(" ");
