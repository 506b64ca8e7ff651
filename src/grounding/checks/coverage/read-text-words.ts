import { foldWord } from "../../../language/fold-word.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { stemsOf } from "./stems-of.ts";

/** The words of an English text, and all that they are compared by. */
export interface TextWords {
  readonly words: readonly TaggedWord[];
  readonly stems: ReadonlySet<string>;
}

/** The tagger remembers its texts: what was read out of them is kept as long. */
const known = new WeakMap<readonly TaggedWord[], TextWords>();

/** Reads an English text into what coverage compares. */
export function readTextWords(text: string): TextWords {
  const words = tagWords(text);
  const read = known.get(words) ?? {
    words,
    stems: new Set(words.flatMap((word) => [...stemsOf(word), ...partsOf(word)])),
  };
  known.set(words, read);
  return read;
}

/** "Re-elected" tells of an election. */
function partsOf({ text }: TaggedWord): readonly string[] {
  return text.includes("-") ? text.split("-").map((part) => foldWord(part.toLowerCase(), "en")) : [];
}

/** Several texts as one. */
export function joinTextWords(texts: readonly TextWords[]): TextWords {
  return {
    words: texts.flatMap(({ words }) => words),
    stems: new Set(texts.flatMap(({ stems }) => [...stems])),
  };
}
