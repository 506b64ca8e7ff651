import { antonyms } from "../../../language/antonyms.ts";
import { wordRoot } from "../../../language/word-root.ts";

export interface Opposite {
  readonly root: string;
  /** Whether one holds exactly where the other does not. */
  readonly isComplementary: boolean;
}

function readOpposites(): ReadonlyMap<string, readonly Opposite[]> {
  const table = new Map<string, Opposite[]>();
  const add = (word: string, other: string, isComplementary: boolean) => {
    for (const key of spellings(word))
      for (const root of spellings(other)) table.set(key, [...(table.get(key) ?? []), { root, isComplementary }]);
  };
  for (const {
    words: [a, b],
    isComplementary,
  } of antonyms) {
    add(a, b, isComplementary);
    add(b, a, isComplementary);
  }
  return table;
}

/** The tagger writes lemmas the American way: "favour" has "favor". */
const spellings = (word: string): ReadonlySet<string> =>
  new Set([word, word.replace(/our$/, "or")].map((lemma) => wordRoot({ lemma })));

/** For the root of an English word, those of its opposites. */
export const opposites: ReadonlyMap<string, readonly Opposite[]> = readOpposites();
