import type { Span } from "../domain/span.ts";
import { foldText } from "../grounding/fold-text.ts";
import { locateVerbatim } from "../grounding/locate-verbatim.ts";
import { breathe } from "../threads/breathe.ts";

/** In UTF-16 code units. Three of them at once hold the event loop for some 10 ms. */
const PIECE = 16_384;

/** A text folded for comparison, in which words are found as `locateVerbatim` finds them. */
export interface FoldedSource {
  /** Whether the words may stand in the text; where not, they need not be looked for. */
  mayHold(words: string): boolean;
  /** Every place where the words stand, in the order of the text. */
  locate(words: string): AsyncIterable<Span>;
}

/**
 * Folds a text piece by piece, and finds words in it piece by piece: a book takes seconds, in which others have their turn.
 * @param piece in UTF-16 code units
 */
export async function foldInSteps(text: string, piece = PIECE): Promise<FoldedSource> {
  const parts: string[] = [];
  /** Where each piece begins in the folded text. */
  const begins: number[] = [];
  let length = 0;
  let endsInSpace = false;
  for (let at = 0; at < text.length; at += piece) {
    const own = foldText(text.slice(at, at + piece)).folded;
    // A run of white space across two pieces is one, as in a text that is folded whole.
    const part: string = endsInSpace && own.startsWith(" ") ? own.slice(1) : own;
    begins.push(length);
    parts.push(part);
    length += part.length;
    endsInSpace = part === "" ? endsInSpace : part.endsWith(" ");
    await breathe();
  }
  const folded = parts.join("");

  return {
    mayHold: (words) => folded.includes(fold(words)),
    async *locate(words) {
      const needle = fold(words);
      if (needle === "") return;
      let given = -1;
      for (let at = folded.indexOf(needle); at !== -1; ) {
        const first = pieceAt(begins, at);
        const last = pieceAt(begins, at + needle.length - 1);
        // A piece more on each side: whether a word or a number ends there is seen by what follows.
        const from = Math.max(0, first - 1) * piece;
        for (const { start, end } of locateVerbatim(text.slice(from, (last + 2) * piece), words)) {
          const span = { start: start + from, end: end + from };
          if (span.start < first * piece || span.end > (last + 1) * piece || span.start <= given) continue;
          given = span.start;
          yield span;
        }
        await breathe();
        const next = (begins[last + 1] ?? folded.length) - needle.length + 1;
        at = folded.indexOf(needle, Math.max(at + 1, next));
      }
    },
  };
}

function fold(words: string): string {
  return foldText(words.normalize("NFC")).folded.trim();
}

/** The last piece that begins at or before the offset. */
function pieceAt(begins: readonly number[], offset: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((begins[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
