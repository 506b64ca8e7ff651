import { distance } from "fastest-levenshtein";

/** Shorter words are one letter away from too many others. */
const LEAST_LENGTH = 4;

/** Forms of one word: "iPhone" and "iPhones". */
const ENDINGS: readonly RegExp[] = [/s$/u, /es$/u, /'s$/u, /ed$/u, /ing$/u, /er$/u, /n$/u];

/** Finds the word of the quotes whose letters a word has in another order, or that it misses by one letter; null: none. */
export function findMisspelling(word: string, held: ReadonlySet<string>): string | null {
  const lower = word.toLowerCase();
  if (lower.length < LEAST_LENGTH) return null;
  if (
    ENDINGS.some(
      (ending) => held.has(lower.replace(ending, "")) || [...held].some((other) => other.replace(ending, "") === lower),
    )
  )
    return null;
  const sorted = sortLetters(lower);
  for (const other of held) {
    if (other.length < LEAST_LENGTH || Math.abs(other.length - lower.length) > 1) continue;
    // With or without its accents and hyphens it is the same word.
    if (bareOf(other) === bareOf(lower)) return null;
    if (sortLetters(other) === sorted || distance(lower, other) === 1) return other;
  }
  return null;
}

const bareOf = (word: string): string => word.normalize("NFKD").replaceAll(/[\p{M}-]/gu, "");
const sortLetters = (word: string): string => [...word].sort().join("");
