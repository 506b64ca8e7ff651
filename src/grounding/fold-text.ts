/** A text folded for comparison, with the way back to the original's offsets. */
export interface FoldedText {
  readonly folded: string;
  /** For each code unit of `folded`, and for its end, the offset in the original where it came from. */
  readonly starts: Uint32Array;
  /** For each code unit of `folded`, the offset in the original where what it came from ends. */
  readonly ends: Uint32Array;
}

/** What each folded character becomes; everything else stays. */
const FOLDS: ReadonlyMap<string, string> = new Map([
  ..."‘’‚‛′´`ʼ＇".split("").map((mark) => [mark, "'"] as const),
  ..."“”„‟″«»＂".split("").map((mark) => [mark, '"'] as const),
  ..."‐‑‒–—―−－".split("").map((dash) => [dash, "-"] as const),
  ..."\u00AD\u200B\u200C\u200D\u2060\uFEFF".split("").map((invisible) => [invisible, ""] as const),
  ..." \t\n\r\v\f\u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000".split("").map((space) => [space, " "] as const),
  ...Array.from({ length: 11 }, (_, index) => [String.fromCharCode(0x2000 + index), " "] as const),
]);

/**
 * Folds what typing and typesetting change without changing the words: the shapes of quote marks and dashes, runs of white
 * space, invisible characters. Letters, digits, case and all other punctuation stay, because folding more would accept
 * altered quotes (`npm run -s eval -- quotes` measures both). Time is linear in the length.
 */
export function foldText(text: string): FoldedText {
  const starts = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  const units: string[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charAt(offset);
    const folded = FOLDS.get(unit) ?? unit;
    if (folded === "") continue;
    if (folded === " " && units.at(-1) === " ") {
      ends[units.length - 1] = offset + 1;
      continue;
    }
    starts[units.length] = offset;
    ends[units.length] = offset + 1;
    units.push(folded);
  }
  starts[units.length] = text.length;
  return { folded: units.join(""), starts, ends };
}
