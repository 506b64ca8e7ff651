import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordTerm } from "./word-term.ts";

const CONTENT = new Set(["NOUN", "PROPN", "ADJ", "NUM", "VERB"]);

/** The index terms of the words that say something, without articles, prepositions and the like. */
export function contentTerms(words: readonly TaggedWord[]): ReadonlySet<string> {
  return new Set(words.filter(({ pos }) => CONTENT.has(pos)).map(wordTerm));
}
