import { closest, distance } from "fastest-levenshtein";

/** One slip in three letters is a slip; more is another word. Two neighbours in the wrong order are one slip. */
const LETTERS_PER_SLIP = 3;

/** The candidate that a mistyped word most likely meant, or null where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase().slice(0, 100);
  if (candidates.length === 0) return null;
  const begun = typed.length > 1 ? candidates.find((candidate) => candidate.startsWith(typed)) : undefined;
  const meant = begun ?? candidates.find((candidate) => swaps(typed).includes(candidate));
  if (meant !== undefined) return meant;
  const found = closest(typed, candidates);
  return distance(typed, found) <= Math.ceil(Math.max(typed.length, found.length) / LETTERS_PER_SLIP) ? found : null;
}

/** The word with any two neighbouring letters in the other order. */
function swaps(word: string): readonly string[] {
  return Array.from(word, (letter, at) => `${word.slice(0, at)}${word.charAt(at + 1)}${letter}${word.slice(at + 2)}`);
}
