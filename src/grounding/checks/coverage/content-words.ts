import { stopWords } from "../../../language/stop-words.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { isGeneric } from "./is-generic.ts";

const CONTENT = /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/;
/** Shorter ones are units, initials and pieces of words. */
const LEAST_LENGTH = 3;

/** The English words that carry what a text says: no function words and no adverbs. */
export function contentWords(words: readonly TaggedWord[]): readonly TaggedWord[] {
  return words.filter(({ pos, text }) => CONTENT.test(pos) && !stopWords.en?.has(text.toLowerCase()));
}

/** Whether an English word says something by itself that its quotes must say too; names and figures have checks of their own. */
export function isTelling(word: TaggedWord): boolean {
  // A capital within a sentence makes a name of any word.
  const isName = /^\p{Lu}/u.test(word.text) && word.span.start > 0;
  return word.text.length >= LEAST_LENGTH && !isName && !isGeneric(word);
}
