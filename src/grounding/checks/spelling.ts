import { isDictionaryWord } from "../../language/is-dictionary-word.ts";
import { isOrdinaryWord } from "../../language/is-ordinary-word.ts";
import type { Check } from "./check.ts";
import { isCopied } from "./is-copied.ts";
import { isEnglish } from "./is-english.ts";
import { shownTexts } from "./shown-texts.ts";
import { findAddress } from "./spelling/find-address.ts";
import { findMisspelling } from "./spelling/find-misspelling.ts";
import { findOddSign } from "./spelling/find-odd-sign.ts";
import { isMixed } from "./spelling/is-mixed.ts";
import { readSpellings } from "./spelling/read-spellings.ts";

/** So many words that are none, and so great a share of a claim, are no names. */
const LEAST_STRANGE = 3;
const STRANGE_SHARE = 0.3;

/**
 * Refuses a claim that writes what its quotes do not write: addresses, emoji and markup of its own, words with signs or digits
 * among their letters, misspelt words of the quotes, and words that are none. Quotes may be spelt as they like.
 */
export const checkSpelling: Check = (claim) => {
  if (isCopied(claim)) return null;
  const shown = shownTexts(claim);
  const address = findAddress(claim.text, shown);
  if (address !== null) return `The claim gives the address “${address}”, which its quotes do not give so.`;
  const sign = findOddSign(claim.text, shown);
  if (sign !== null) return `The claim holds “${sign}”, which its quotes do not.`;
  const held = new Set(shown.flatMap(readSpellings));
  const lower = new Set([...held].map((word) => word.toLowerCase()));
  const words = readSpellings(claim.text);
  const mixed = words.find((word) => !held.has(word) && isMixed(word, lower));
  if (mixed !== undefined) return `“${mixed}” is no word of its quotes.`;
  if (!isEnglish(claim)) return null;
  const strange = words.filter(
    (word) => LETTERS.test(word) && !lower.has(word.toLowerCase()) && !isDictionaryWord(word) && !isFrequent(word),
  );
  for (const word of strange) {
    const meant = findMisspelling(word, lower);
    if (meant !== null) return `“${word}” is not how its quotes spell “${meant}”.`;
  }
  // Names have a check of their own.
  const [first, second, ...others] = strange.filter((word) => /^\p{Ll}/u.test(word));
  const isMuch = 2 + others.length >= Math.max(LEAST_STRANGE, STRANGE_SHARE * words.length);
  return second !== undefined && isMuch ? `“${first}” and “${second}” are no words of its quotes.` : null;
};

const LETTERS = /^[\p{L}\p{M}'-]+$/u;

/** Behind these endings the list of frequent words guesses. */
const isFrequent = (word: string): boolean => !/(?:s|men|tion|ment|ness)$/iu.test(word) && isOrdinaryWord(word);
