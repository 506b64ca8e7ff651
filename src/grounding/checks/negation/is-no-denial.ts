import type { ToldClause } from "../../../language/read-factuality.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import type { AlignedClause } from "./align-clause.ts";
import { tellsPast } from "./tells-past.ts";
import { isContentWord, type RootedClause, type ToldSentence } from "./told-sentence.ts";

const NO_LONGER = /\b(?:no longer|any ?(?:more|longer))\b/i;
const ASKS = /^(?:where|how|when|what|whom?|which|whether)$/i;
/**
 * Whether a negated clause of the quotes leaves room for what the claim affirms: what is not done any more was done, who does not
 * know how to do a thing may do it. Also where the claim keeps the negation, in
 * another clause of its sentence.
 */
export function isNoDenial(clause: RootedClause, within: ToldSentence, { clause: other }: AlignedClause): boolean {
  const { words, isFinite: isTold } = other.told;
  if (NO_LONGER.test(textOf(words)) && isOfThePast(clause.told)) return true;
  if (!isTold && words.slice(0, 2).some((word) => ASKS.test(word.text))) return true;
  return isKept(other, within);
}

/** "Was eaten"; also where the auxiliary stands in another clause: "and eaten". */
const isOfThePast = (told: ToldClause): boolean =>
  tellsPast(told) ||
  (told.verb.text !== told.verb.lemma &&
    !/(?:ing|s)$/.test(told.verb.text) &&
    !told.words.some(({ pos }) => pos === "AUX"));

const textOf = (words: readonly TaggedWord[]): string =>
  words
    .map(({ text }) => text)
    .join(" ")
    .replace(/ (?=n['’]t)/gu, "");

/** Whether the claim has the same negative word beside the same word: "the motto means fear nothing" of "means “Fear nothing”". */
function isKept({ told: { words, negations } }: RootedClause, { clauses }: ToldSentence): boolean {
  const kept = pairs(clauses.flatMap(({ told }) => told.words));
  return [...pairs(words)].some(
    (pair) => kept.has(pair) && negations.some((word) => pair.split(" ").includes(word.toLowerCase())),
  );
}

/** A content word with its neighbour, the two in the order in which they stand. */
function pairs(words: readonly TaggedWord[]): ReadonlySet<string> {
  const spoken = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return new Set(
    spoken.slice(1).flatMap((word, at) => {
      const before = spoken[at];
      const isOfContent = before !== undefined && (isContentWord(before) || isContentWord(word));
      return isOfContent ? [`${before.text} ${word.text}`.toLowerCase()] : [];
    }),
  );
}
