import type { TaggedWord } from "../../../language/tag-words.ts";
import { holdsWord } from "./holds-word.ts";
import { maySaySame } from "./may-say-same.ts";
import { nearWordsOf } from "./near-words-of.ts";
import type { TextWords } from "./read-text-words.ts";

/** Whether a text holds an English word: itself, a form, a derivation, or other words that may say the same. */
export function holdsNearWord(text: TextWords, word: TaggedWord): boolean {
  return (
    holdsWord(text.stems, word) || text.words.some((told) => maySaySame(word, told)) || holdsNearCompound(text, word)
  );
}

/** "Stepped down" for "resigned". */
function holdsNearCompound({ words }: TextWords, word: TaggedWord): boolean {
  const compounds = [...nearWordsOf(word)].filter((near) => near.includes("_")).map((near) => near.split("_"));
  return compounds.some((parts) =>
    words.some((_, at) => parts.every((part, index) => words[at + index]?.lemma === part)),
  );
}
