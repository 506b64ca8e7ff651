import { readSynset, synsetsOf, type WordNetPos } from "./synsets.ts";

/** Hypernym, hyponym, entailment, cause, "similar to", derivation, pertainym. */
const NEAR = new Set(["@", "~", "*", ">", "&", "+", "\\"]);
/** Hyponyms of a noun are other things: a dog is an animal, but no animal that is told of need be a dog. */
const NEAR_OF_NOUNS = new Set(["@", "+"]);

const remembered = new Map<string, ReadonlySet<string>>();

/**
 * The words that may say much the same as an English word in one of its four commonest senses, itself included: synonyms, the
 * next more general word, derivations across parts of speech ("evacuate", "evacuation"), for verbs also causes and the next
 * more special words. Lower-case lemmas; of a compound its words joined by "_".
 */
export function findNearWords(lemma: string, pos: WordNetPos): ReadonlySet<string> {
  const key = `${pos} ${lemma}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const symbols = pos === "noun" ? NEAR_OF_NOUNS : NEAR;
  const near = new Set([lemma.toLowerCase()]);
  for (const { words, pointers } of synsetsOf(lemma, pos)) {
    for (const word of words) near.add(word);
    for (const pointer of pointers.filter(({ symbol }) => symbols.has(symbol))) {
      const { words: other } = readSynset(pointer.pos, pointer.offset);
      for (const word of pointer.target === 0 ? other : other.slice(pointer.target - 1, pointer.target)) near.add(word);
    }
  }
  remembered.set(key, near);
  return near;
}
