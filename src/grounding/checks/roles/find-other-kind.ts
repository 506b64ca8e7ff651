import { contrastSets } from "../../../language/contrast-sets.ts";
import { foldWord } from "../../../language/fold-word.ts";
import { officeKinds } from "../../../language/office-kinds.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import type { Substitute } from "./substitute.ts";

const MODIFIERS = /^(?:ADJ|NOUN|PROPN)$/;
const POSSESSIVE = /^[’']s?$/;
const stemOf = ({ text }: TaggedWord): string => foldWord(text.toLowerCase(), "en");

/**
 * Finds a rank, an office's field or reach, or an adjective of a kind, that stands before a word where all quotes have another of
 * its kind before the same word: "General Reyer" for "Colonel Reyer", "the national government" for "the regional government".
 */
export function findOtherKind(text: string, sources: readonly string[]): Substitute | null {
  const told = new Map<string, Map<string, TaggedWord>>();
  for (const [modifier, head] of sources.flatMap(pairsOf)) {
    const modifiers = told.get(stemOf(head)) ?? new Map<string, TaggedWord>();
    told.set(stemOf(head), modifiers);
    if (!modifiers.has(stemOf(modifier))) modifiers.set(stemOf(modifier), modifier);
  }
  for (const [modifier, head] of pairsOf(text)) {
    const stem = stemOf(modifier);
    const others = told.get(stemOf(head));
    if (others === undefined || others.has(stem)) continue;
    const kinds = new Set([...(contrastSets.get(stem) ?? []), ...(officeKinds.get(stem) ?? [])]);
    const [first] = [...others].filter(([other]) => kinds.has(other));
    if (first !== undefined) return { claimed: `${modifier.text} ${head.text}`, told: `${first[1].text} ${head.text}` };
  }
  return null;
}

/** Each word with the noun or name it stands before: "Colonel" with "Dag" and "Reyer", "union" with "secretary" in "the union's new secretary". */
function pairsOf(text: string): readonly (readonly [TaggedWord, TaggedWord])[] {
  const words = tagWords(text);
  return words.flatMap((modifier, at) =>
    MODIFIERS.test(modifier.pos) ? headsOf(words, at + 1).map((head) => [modifier, head] as const) : [],
  );
}

/** The first noun from an index on, or all of a name; what is owned, after "'s". */
function headsOf(words: readonly TaggedWord[], at: number): readonly TaggedWord[] {
  const isOwner = POSSESSIVE.test(words[at]?.text ?? "");
  const rest = words.slice(isOwner ? at + 1 : at);
  const start = isOwner ? rest.findIndex(({ pos }) => pos !== "ADJ") : 0;
  const end = rest.findIndex(({ pos }, index) => index >= start && pos !== "PROPN");
  const names = rest.slice(start, end < 0 ? undefined : end);
  const next = rest[start];
  return names.length > 0 ? names : next?.pos === "NOUN" ? [next] : [];
}
