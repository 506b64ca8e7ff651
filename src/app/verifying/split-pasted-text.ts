import { canonicalize } from "../../capture/canonicalize.ts";
import { UserError } from "../../errors.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";
import { requireWords } from "../require-words.ts";

/** In UTF-16 code units. */
const MAX_TEXT_LENGTH = 100_000;
const MAX_SENTENCES = 500;

export interface PastedText {
  readonly text: string;
  readonly sentences: readonly string[];
}

/**
 * Normalizes a pasted text as an article's and splits it into its sentences; what holds no word is left out.
 * @throws {UserError} where there is no word in it, or more than can be verified in one go
 */
export function splitPastedText(pasted: string): PastedText {
  requireWords(pasted);
  if (pasted.length > MAX_TEXT_LENGTH)
    throw tooLong(`${count(pasted.length)} characters long`, `${count(MAX_TEXT_LENGTH)} characters`);
  const text = canonicalize(pasted);
  const sentences = segmentSentences(text, detectLanguage(text))
    .map(({ start, end }) => text.slice(start, end).replaceAll("\n", " "))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  if (sentences.length > MAX_SENTENCES)
    throw tooLong(`${count(sentences.length)} sentences long`, `${count(MAX_SENTENCES)} sentences`);
  return { text, sentences };
}

function tooLong(length: string, most: string): UserError {
  return new UserError(`The text is ${length}; the most is ${most}. Give it in parts.`, { exitCode: 2 });
}

function count(number: number): string {
  return number.toLocaleString("en");
}
