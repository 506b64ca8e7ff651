import { readSynset, synsetsOf, type WordNetPos } from "./synsets.ts";

/** The words that WordNet calls the opposite of an English word in one of its four commonest senses. */
export function findOppositeWords(lemma: string, pos: WordNetPos): ReadonlySet<string> {
  const opposites = new Set<string>();
  for (const { words, pointers } of synsetsOf(lemma, pos)) {
    for (const { symbol, source, target, pos: otherPos, offset } of pointers) {
      if (symbol !== "!" || words[source - 1] !== lemma.toLowerCase()) continue;
      const word = readSynset(otherPos, offset).words[target - 1];
      if (word !== undefined) opposites.add(word);
    }
  }
  return opposites;
}
