import { isTime } from "./is-time.ts";
import { EITHER } from "./read-chunks.ts";
import { isTimeAt, kindAt, type Sentence, textAt, wordsAt } from "./sentence.ts";

/** "Two hours" in "Two hours before the fire was seen". */
const isLength = (sentence: Sentence, at: number): boolean =>
  kindAt(sentence, at) === "noun" && isTime(wordsAt(sentence, at).slice(-1));

interface Row {
  /** The first noun phrase, of which the others hang by prepositions. */
  readonly start: number;
  /** Heads of a list: "A of B and C" has two. */
  readonly heads: readonly number[];
  /** A preposition that opens a clause stands before it. */
  readonly opener: number | null;
}

/** The noun phrases tied by prepositions, "and" and commas that end at a chunk. */
export function rowEndingAt(sentence: Sentence, end: number, hasVerbBefore: (at: number) => boolean): Row {
  let start = end;
  let heads = [end];
  for (;;) {
    const before = kindAt(sentence, start - 1);
    const other = kindAt(sentence, start - 2);
    if (before === "preposition") {
      if (EITHER.test(textAt(sentence, start - 1)) && (hasVerbBefore(start - 1) || isLength(sentence, start - 2)))
        return { start, heads, opener: start - 1 };
      if (other !== "noun" || isTimeAt(sentence, start - 2)) return { start, heads, opener: null };
      start -= 2;
      heads = textAt(sentence, start + 1) === "between" ? [start] : [start, ...heads.slice(1)];
    } else if (
      before === "and" &&
      other === "noun" &&
      !isTimeAt(sentence, start - 2) &&
      /^(?:and|or|nor|&)$/.test(textAt(sentence, start - 1))
    ) {
      // "… hit the pier and the crew left": the first belongs to the verb before it.
      const first = rowStart(sentence, start - 2);
      const outer = kindAt(sentence, first - 1);
      const isBetween = textAt(sentence, first - 1) === "between";
      if (
        outer === "verb" ||
        outer === "adjective" ||
        (outer === "preposition" && !isBetween && kindAt(sentence, first - 2) !== "noun")
      )
        return { start, heads, opener: null };
      start -= 2;
      heads = [start, ...heads];
    } else if (
      before === "comma" &&
      other === "noun" &&
      heads.length > 1 &&
      /^(?:comma|opener|relative|break|undefined)$/.test(String(kindAt(sentence, start - 3)))
    ) {
      start -= 2;
      heads = [start, ...heads];
    } else return { start, heads, opener: null };
  }
}

export function rowStart(sentence: Sentence, end: number): number {
  let start = end;
  for (;;) {
    const before = kindAt(sentence, start - 1);
    if (before === "preposition" && kindAt(sentence, start - 2) === "noun") start -= 2;
    // "A unit for hip and knee surgery".
    else if (
      before === "and" &&
      kindAt(sentence, start - 2) === "noun" &&
      kindAt(sentence, start - 3) === "preposition" &&
      kindAt(sentence, start - 4) === "noun"
    )
      start -= 4;
    else return start;
  }
}
