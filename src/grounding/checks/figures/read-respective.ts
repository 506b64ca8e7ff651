import { foldWord } from "../../../language/fold-word.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import type { Quantity } from "./quantity.ts";

/** A figure of a list with the member of the list before it to which it belongs. */
export interface Pair {
  readonly figure: Quantity;
  /** The stem of the member's noun. */
  readonly member: string;
}

const RESPECTIVELY = /\b(?:respectively|correspondingly)\b/iu;
const BETWEEN = /^\s*(?:,|,?\s(?:and|or))\s+(?:(?:by|to|at|from)\s+)?$/iu;
const ENDS_MEMBER = new Set(["VERB", "AUX", "ADP", "PUNCT"]);

/**
 * Reads "rents and wages rose by 4% and 7% respectively": the first figure is that of rents, the second that of wages.
 * @param figures all figures of the text
 * @returns empty where nothing is told so, or the members cannot be told apart
 */
export function readRespective(text: string, figures: readonly Quantity[]): readonly Pair[] {
  const end = RESPECTIVELY.exec(text)?.index;
  if (end === undefined) return [];
  const told = figures.filter(({ span }) => span.end <= end);
  const first = told.findLastIndex((one, at) => {
    const before = told[at - 1];
    return before === undefined || !BETWEEN.test(text.slice(before.phrase.end, one.phrase.start));
  });
  const own = told.slice(Math.max(0, first));
  const start = own[0]?.phrase.start ?? 0;
  const members = own.length < 2 ? [] : readMembers(tagWords(text).filter(({ span }) => span.end <= start));
  return members.length < own.length
    ? []
    : own.map((figure, index) => ({ figure, member: members.slice(-own.length)[index] ?? "" }));
}

/** The nouns of the last list of a run of words, in order: the last noun before each comma, before its "and", and of what follows. */
function readMembers(words: readonly TaggedWord[]): readonly string[] {
  const and = words.findLastIndex(({ text }) => /^and$/iu.test(text));
  if (and === -1) return [];
  const after = words.slice(and + 1);
  const verb = after.findIndex(({ pos }) => ENDS_MEMBER.has(pos));
  const before = words.slice(0, and).reduce<TaggedWord[][]>(
    (parts, word) => {
      if (word.text === ",") parts.push([]);
      else parts.at(-1)?.push(word);
      return parts;
    },
    [[]],
  );
  return [...before, verb === -1 ? after : after.slice(0, verb)].flatMap((part) => {
    const noun = part.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
    return noun === undefined ? [] : foldWord(noun.text.toLowerCase(), "en");
  });
}
