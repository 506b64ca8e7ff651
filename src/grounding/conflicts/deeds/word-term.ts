import { foldWord } from "../../../language/fold-word.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";

/** The index term of a word; of a verb, that of its dictionary form: "strike" for "struck". */
export function wordTerm({ text, lemma, pos }: TaggedWord): string {
  return foldWord(pos === "VERB" || pos === "AUX" ? lemma : text.toLowerCase(), "en");
}
