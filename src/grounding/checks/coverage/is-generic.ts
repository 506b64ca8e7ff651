import type { TaggedWord } from "../../../language/tag-words.ts";
import { genericWords } from "./generic-words.ts";
import { stemsOf } from "./stems-of.ts";

/** Whether an English word says next to nothing by itself. */
export function isGeneric(word: TaggedWord): boolean {
  return stemsOf(word).some((stem) => genericWords.has(stem));
}
