import { detectLanguage } from "../../language/detect-language.ts";
import { isDictionaryWord } from "../../language/is-dictionary-word.ts";
import type { ClaimUnderCheck } from "./check.ts";

/** Shorter words, and capitals, stand in texts of many languages. */
const LEAST_LENGTH = 3;
const LEAST_SHARE = 0.5;

/**
 * Whether a claim and its quotes are in English. A claim is taken for what its sources are where its language cannot be told, and
 * where English dictionaries know half of its words: the names in short texts mislead detection. What is not English beside
 * English quotes is refused as such (`checkScript`), so that no claim passes because nothing reads it.
 */
export function isEnglish({ text, quotes }: ClaimUnderCheck): boolean {
  if (quotes.some(({ article }) => (article.metadata.language ?? "en") !== "en")) return false;
  const language = detectLanguage(text);
  if (language === null || language === "en") return true;
  const words = (text.match(/(?<![\p{L}\p{M}])[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/gu) ?? []).filter(
    ({ length }) => length >= LEAST_LENGTH,
  );
  return words.filter(isDictionaryWord).length >= LEAST_SHARE * words.length && words.length > 0;
}
