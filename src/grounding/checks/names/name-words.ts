import type { Span } from "../../../domain/span.ts";
import { rememberByText } from "../../../language/remember-by-text.ts";

/** A word as names are compared by: without accents, dots and possessive; acronyms keep their capitals. */
export interface NameWord {
  readonly key: string;
  readonly written: string;
  readonly span: Span;
}

const WORD = /\p{L}(?:\.\p{L})+\.?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Reads the words of a text for comparing names; the parts of "Jean-Luc" are two words. */
export const nameWords: (text: string) => readonly NameWord[] = rememberByText((text) =>
  [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    key: keyOf(written),
    written,
    span: { start: index, end: index + written.length },
  })),
);

function keyOf(written: string): string {
  const plain = written
    .replace(/['’ʼ]s?$/u, "")
    .replaceAll(/['’ʼ]/g, "'")
    .replaceAll(/(?<=^|\.)(\p{L})\./gu, "$1")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "");
  // "US" is not the pronoun.
  return /^\p{Lu}{2,}$/u.test(plain) ? plain : plain.toLowerCase();
}

/** Whether two words name the same: "NATO" and "Nato", "Democrats" and "Democrat". */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 3) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || (x.length > 3 && (x === `${y}s` || y === `${x}s`));
}

/** Where a run of words stands in a row in another; -1: nowhere. */
export function findRun(words: readonly NameWord[], run: readonly NameWord[]): number {
  if (run.length === 0) return -1;
  for (let at = 0; at + run.length <= words.length; at += 1)
    if (run.every(({ key }, index) => isSameWord(key, words[at + index]?.key ?? ""))) return at;
  return -1;
}
