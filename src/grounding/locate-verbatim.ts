import type { Span } from "../domain/span.ts";
import { foldText } from "./fold-text.ts";

const WORD_UNIT = /[\p{L}\p{N}\p{M}_\uD800-\uDFFF]/u;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const DIGIT = /\p{Nd}/u;

/**
 * Finds every place where the words stand in the text, letter for letter but for the shapes of quote marks, dashes and
 * white space. A match begins and ends at word boundaries and never inside a number: "5" is not found in "1.5" or "5%".
 * Approximate matching is deliberately absent: edit distance accepts "was effective" for "was not effective".
 * @returns spans in the order of the text, possibly overlapping; empty when the words do not stand there.
 */
export function locateVerbatim(text: string, words: string): readonly Span[] {
  const needle = foldText(words.normalize("NFC")).folded.trim();
  if (needle === "" || lacksWord(text, needle)) return [];
  const { folded, starts, ends } = foldText(text);
  const spans: Span[] = [];
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1)) {
    const until = at + needle.length;
    if (joins(folded, at) || joins(folded, until) || splitsNumber(folded, at, until)) continue;
    spans.push({ start: starts[at] ?? 0, end: ends[until - 1] ?? 0 });
  }
  return spans;
}

/** A quick look that spares most texts the folding: folding changes no letter, but may join what invisible ones part. */
function lacksWord(text: string, needle: string): boolean {
  const words = needle.match(/[A-Za-z0-9]+/g) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
  return !text.includes(longest) && !INVISIBLE.test(text);
}

/** Whether the offset lies inside a word. */
function joins(text: string, offset: number): boolean {
  return offset > 0 && WORD_UNIT.test(text.charAt(offset - 1)) && WORD_UNIT.test(text.charAt(offset));
}

/** Whether the match leaves a part of a number outside: the "1." before "5", the "%" or ".7" after it. */
function splitsNumber(text: string, from: number, until: number): boolean {
  const before = /[\p{Nd}][.,]$/u.test(text.slice(Math.max(0, from - 2), from)) && DIGIT.test(text.charAt(from));
  const after = DIGIT.test(text.charAt(until - 1)) && /^(?:[.,]\p{Nd}|%)/u.test(text.slice(until, until + 2));
  return before || after;
}
