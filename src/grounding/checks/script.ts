import { detectLanguage } from "../../language/detect-language.ts";
import type { Check, ClaimUnderCheck } from "./check.ts";
import { isCopied } from "./is-copied.ts";
import { isEnglish } from "./is-english.ts";
import { shownTexts } from "./shown-texts.ts";

/** Scripts that are written side by side in one language count as one (Japanese, Korean with Chinese characters). */
const SCRIPTS: readonly { readonly name: string; readonly letters: RegExp }[] = [
  ["Latin", "Latin"],
  ["Cyrillic", "Cyrillic"],
  ["Greek", "Greek"],
  ["Armenian", "Armenian"],
  ["Georgian", "Georgian"],
  ["Hebrew", "Hebrew"],
  ["Arabic", "Arabic"],
  ["Devanagari", "Devanagari"],
  ["Bengali", "Bengali"],
  ["Gurmukhi", "Gurmukhi"],
  ["Gujarati", "Gujarati"],
  ["Tamil", "Tamil"],
  ["Telugu", "Telugu"],
  ["Kannada", "Kannada"],
  ["Malayalam", "Malayalam"],
  ["Sinhala", "Sinhala"],
  ["Thai", "Thai"],
  ["Lao", "Lao"],
  ["Khmer", "Khmer"],
  ["Myanmar", "Burmese"],
  ["Ethiopic", "Ethiopic"],
  ["Han", "Chinese"],
  ["Hiragana", "Japanese"],
  ["Katakana", "Japanese"],
  ["Hangul", "Korean"],
].map(([script = "", name = ""]) => ({ name, letters: new RegExp(`(?=\\p{L})\\p{Script=${script}}`, "u") }));
/** Letters that belong to none of them; a claim in these is compared as little. */
const KNOWN = new RegExp(SCRIPTS.map(({ letters }) => letters.source).join("|"), "u");

/** The language of fewer words is told only by chance. */
const LEAST_WORDS = 5;

/**
 * Refuses a claim with letters of a script that neither its quotes nor their articles' titles, publishers and authors hold, and
 * one that is surely in a language of none of its quotes: no other check could read them side by side. This catches letters that only look alike:
 * a Cyrillic "а" in an English word.
 */
export const checkScript: Check = (claim) => {
  if (isCopied(claim)) return null;
  const shown = shownTexts(claim).join("\n").normalize("NFKC");
  const text = claim.text.normalize("NFKC");
  const strange = SCRIPTS.find(({ letters }) => letters.test(text) && !letters.test(shown));
  if (strange !== undefined)
    return `The claim holds ${strange.name} letters, which its quotes do not; it cannot be held against them.`;
  const unknown = [...text].find((letter) => /\p{L}/u.test(letter) && !KNOWN.test(letter) && !shown.includes(letter));
  if (unknown !== undefined) return `The claim holds the letter “${unknown}”, which its quotes do not.`;
  return isOtherLanguage(claim)
    ? "The claim is in another language than its quotes; it cannot be held against them."
    : null;
};

function isOtherLanguage(claim: ClaimUnderCheck): boolean {
  const { text, quotes } = claim;
  const language = detectLanguage(text);
  if (language === null) return false;
  const theirs = quotes.flatMap(({ article, source, span }) => [
    article.metadata.language ?? "en",
    detectLanguage(source.text.slice(span.start, span.end)),
  ]);
  if (theirs.includes(language)) return false;
  if (theirs.includes("en")) return !isEnglish(claim);
  return (text.match(/\p{L}+/gu) ?? []).length >= LEAST_WORDS;
}
