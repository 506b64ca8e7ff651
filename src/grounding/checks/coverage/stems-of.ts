import { foldWord } from "../../../language/fold-word.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";

/** All that an English word is compared by: its stem, its dictionary form's, and the verb's that it is a noun of. */
export function stemsOf(word: TaggedWord): readonly string[] {
  return [...new Set([foldWord(word.text.toLowerCase(), "en"), foldWord(word.lemma, "en"), wordRoot(word)])];
}
