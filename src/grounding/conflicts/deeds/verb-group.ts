import type { TaggedWord } from "../../../language/tag-words.ts";

/** The auxiliaries, adverbs and particles before a verb, lower case. */
export function verbGroup(words: readonly TaggedWord[], verb: TaggedWord): readonly string[] {
  const at = words.findIndex(({ span }) => span.start === verb.span.start);
  const from = words.findLastIndex(({ pos }, index) => index < at && !["AUX", "ADV", "PART"].includes(pos));
  return words.slice(from + 1, at).map(({ text }) => text.toLowerCase());
}
