import { synsetsOf } from "../../../language/word-net/synsets.ts";

/** Two letters stand for too many things. */
const LEAST_LETTERS = 3;

/**
 * Whether the dictionary knows what these letters stand for, and these words are something else: "IMF" is the International
 * Monetary Fund, so that it neither stands for an International Mining Federation nor shortens "imports may fall".
 */
export function isOtherThanKnown(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase();
  if (letters.length < LEAST_LETTERS) return false;
  const known = synsetsOf(letters, "noun")
    .flatMap((synset) => synset.words)
    .filter((word) => initialsOf(word) === letters);
  return known.length > 0 && !known.includes(words.join("_").toLowerCase());
}

/** Those of the words that count: the "of" of "Bureau of Investigation" does not. */
function initialsOf(name: string): string {
  const parts = name.split(/[_-]/u);
  return parts.length < 2
    ? ""
    : parts
        .filter((part) => !/^(?:of|and|for|the|on|in|to)$/u.test(part))
        .map((part) => part.charAt(0))
        .join("");
}
