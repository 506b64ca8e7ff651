import { encode } from "gpt-tokenizer/encoding/r50k_base";
import { rememberByText } from "./remember-by-text.ts";

const PLURAL = /[^aious]s$/u;

/** The place of a word among GPT-2's tokens, which were numbered from frequent to rare; null where it is not one of them. */
const rank = rememberByText((word): number | null => {
  const [first, ...more] = encode(` ${word}`);
  return first === undefined || more.length > 0 ? null : first;
});

/**
 * Whether a capitalised English word is more often written small, so that a capital at a sentence's start tells nothing:
 * "Heavy", "Inflation", but not "Apple", "Turkey". Read from the vocabulary of GPT-2 (Radford et al. 2019), 50,000 words and
 * pieces of web text in the order of their frequency. Plurals that are not in it count as ordinary ("Floodwaters").
 */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase();
  const small = rank(lower);
  const capital = rank(lower.charAt(0).toUpperCase() + lower.slice(1));
  if (small !== null) return capital === null || small < capital;
  if (capital !== null) return false;
  if (lower.includes("-")) return lower.split("-").every((part) => part === "" || isOrdinaryWord(part));
  return (PLURAL.test(lower) && lower.length > 4) || /(?:men|women|tion|ment|ness)$/u.test(lower);
}
