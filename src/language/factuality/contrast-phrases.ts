import type { TaggedWord } from "../tag-words.ts";

const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/;

/**
 * The phrases that a sentence names only to leave them out: "the pump failed, not the valve", "a delay rather than a cut", "in
 * Pine County, though not in Dell". @returns half-open ranges of indices, from the word that leaves out
 */
export function contrastPhrases(words: readonly TaggedWord[]): readonly (readonly [number, number])[] {
  return words.flatMap((_, at): (readonly [number, number])[] => {
    const from = isLeftOut(words, at) ? at + 1 : isInstead(words, at) ? at + 2 : null;
    if (from === null || !PHRASE.test(words[from]?.pos ?? "")) return [];
    const end = words.findIndex(({ pos }, index) => index >= from && !PHRASE.test(pos));
    return [[at, end < 0 ? words.length : end]];
  });
}

/** ", not the valve", ", and not the valve", ", though not in Dell". */
function isLeftOut(words: readonly TaggedWord[], at: number): boolean {
  if (!/^not$/i.test(words[at]?.text ?? "") || /^(?:a|one|only|even|all|every)$/i.test(words[at + 1]?.text ?? ""))
    return false;
  const before = /^(?:and|but|though|although)$/i.test(words[at - 1]?.text ?? "") ? at - 2 : at - 1;
  return words[before]?.text === ",";
}

const isInstead = (words: readonly TaggedWord[], at: number): boolean =>
  /^(?:rather than|instead of)$/i.test(`${words[at]?.text} ${words[at + 1]?.text}`);
