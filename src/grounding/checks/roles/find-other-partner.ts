import { foldWord } from "../../../language/fold-word.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import type { Substitute } from "./substitute.ts";

/** "A truce between the army and the rebels". */
interface Pair {
  /** The noun's stem. */
  readonly noun: string;
  readonly members: readonly (readonly TaggedWord[])[];
}

/**
 * Finds a tie that a claim has between one of those whom its quotes tie and another that they only speak of: "a truce between the
 * army and the monitors" for "between the army and the rebels".
 */
export function findOtherPartner(text: string, sentences: readonly string[]): Substitute | null {
  const told = sentences.flatMap((sentence) => readPairs(tagWords(sentence)));
  for (const { noun, members } of readPairs(tagWords(text))) {
    const alike = told.filter((each) => each.noun === noun);
    const [first] = alike;
    if (first === undefined) continue;
    const strange = (pair: Pair) => members.filter((one) => !pair.members.some((other) => isSame(one, other)));
    const [other] = strange(first);
    if (other !== undefined && alike.every((pair) => strange(pair).length === 1)) {
      const missing = first.members.find((one) => !members.some((each) => isSame(one, each)));
      if (missing !== undefined && isSpokenOf(other, sentences)) return { claimed: write(other), told: write(missing) };
    }
  }
  return null;
}

const write = (words: readonly TaggedWord[]): string => words.map(({ text }) => text).join(" ");
const namesAndNouns = (words: readonly TaggedWord[]): readonly string[] =>
  words.filter(({ pos }) => pos === "NOUN" || pos === "PROPN").map(({ lemma }) => foldWord(lemma, "en"));
const isSame = (a: readonly TaggedWord[], b: readonly TaggedWord[]): boolean =>
  namesAndNouns(a).some((word) => namesAndNouns(b).includes(word));
const isSpokenOf = (words: readonly TaggedWord[], sentences: readonly string[]): boolean =>
  sentences.some((sentence) => isSame(words, tagWords(sentence)));

function readPairs(words: readonly TaggedWord[]): readonly Pair[] {
  return words.flatMap((word, at) => {
    const noun = words[at - 1];
    if (word.lemma !== "between" || noun?.pos !== "NOUN") return [];
    const and = words.findIndex(({ lemma }, index) => index > at && lemma === "and");
    if (and < 0) return [];
    const end = words.findIndex(({ pos }, index) => index > and && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
    const members = [words.slice(at + 1, and), words.slice(and + 1, end < 0 ? undefined : end)];
    // "Between 3 and 5", "between Monday and Friday's match".
    return members.every((member) => namesAndNouns(member).length > 0)
      ? [{ noun: foldWord(noun.lemma, "en"), members }]
      : [];
  });
}
