import { closest, distance } from "fastest-levenshtein";

/** One slip in three letters is a slip; more is another word. Two letters in the wrong order count as two. */
const LETTERS_PER_SLIP = 3;

/** The candidate that a mistyped word most likely meant, or null where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase().slice(0, 100);
  if (candidates.length === 0) return null;
  const begun = typed.length > 1 ? candidates.find((candidate) => candidate.startsWith(typed)) : undefined;
  if (begun !== undefined) return begun;
  const found = closest(typed, candidates);
  return distance(typed, found) <= Math.ceil(Math.max(typed.length, found.length) / LETTERS_PER_SLIP) ? found : null;
}
