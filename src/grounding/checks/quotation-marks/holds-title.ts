const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{N}]+)*|&/gu;

/** Whether every word but the small ones has a capital. */
export function hasCapitals(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /\p{Lu}/u.test(word));
}

/** So many words in a row are the title's, also where a transcript or a slug writes them small. */
const LEAST_UNMISTAKABLE = 3;

/**
 * Whether a text holds the title of a work: its words in a row, with capitals unless they are many, whatever their case
 * ("eMOTIVe") and the punctuation between them ("Sea: A Life", "Sea – A Life").
 */
export function holdsTitle(text: string, title: string): boolean {
  const words = [...text.matchAll(WORD)];
  const run = [...title.matchAll(WORD)].map(([word]) => keyOf(word));
  return words.some((first, at) => {
    const last = words[at + run.length - 1];
    if (last === undefined || !run.every((key, index) => key === keyOf(words[at + index]?.[0] ?? ""))) return false;
    const held = text.slice(first.index, last.index + last[0].length);
    return (hasCapitals(held) || run.length >= LEAST_UNMISTAKABLE) && !/[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(held);
  });
}

function keyOf(word: string): string {
  return word === "&" ? "and" : word.normalize("NFC").toLowerCase().replaceAll(/['’ʼ]/g, "'");
}
