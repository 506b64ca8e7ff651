import { wordRoot } from "../../../language/word-root.ts";
import type { ToldSentence } from "./told-sentence.ts";

const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** The roots of what a sentence says that somebody is short of or lacks: "three short of a majority", "fell short of the target". */
export function lackedNouns({ clauses }: Pick<ToldSentence, "clauses">): ReadonlySet<string> {
  const words = clauses.flatMap(({ told }) => told.words);
  return new Set(
    words.flatMap((word, at) => {
      const isLacking = /^(?:short|shy)$/i.test(words[at - 1]?.text ?? "") && word.text.toLowerCase() === "of";
      if (!isLacking) return [];
      const end = words.findIndex(({ pos }, index) => index > at && !PHRASE.test(pos));
      const noun = words.slice(at + 1, end < 0 ? undefined : end).findLast(({ pos }) => pos === "NOUN");
      return noun === undefined ? [] : [wordRoot(noun)];
    }),
  );
}
