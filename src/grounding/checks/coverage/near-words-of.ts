import type { TaggedWord } from "../../../language/tag-words.ts";
import { findNearWords } from "../../../language/word-net/find-near-words.ts";
import { synsetsOf } from "../../../language/word-net/synsets.ts";
import { wordNetPos } from "./word-net-pos.ts";

const NONE: ReadonlySet<string> = new Set();
/** "Fined", "taped": English doubles the consonant of "fin" and "tap", so the silent e belongs to the verb. */
const SILENT_E = /^[^aeiou]*[aeiou][^aeiouwxy](?=ed$|ing$)/u;

/** What WordNet has near to an English word in its part of speech; empty for one that it does not know. */
export function nearWordsOf(word: TaggedWord): ReadonlySet<string> {
  const pos = wordNetPos[word.pos];
  return pos === undefined ? NONE : findNearWords(dictionaryForm(word), pos);
}

/** The tagger's lemma, mended where it takes a verb's silent e away. */
export function dictionaryForm({ text, lemma, pos }: TaggedWord): string {
  const [stem] = SILENT_E.exec(text.toLowerCase()) ?? [];
  return pos === "VERB" && stem === lemma && synsetsOf(`${lemma}e`, "verb").length > 0 ? `${lemma}e` : lemma;
}
