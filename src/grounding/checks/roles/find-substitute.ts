import { contrastSets } from "../../../language/contrast-sets.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { holdsNearWord } from "../coverage/holds-near-word.ts";
import { isGeneric } from "../coverage/is-generic.ts";
import { joinTextWords, readTextWords } from "../coverage/read-text-words.ts";
import { stemsOf } from "../coverage/stems-of.ts";
import type { Substitute } from "./substitute.ts";

const CONTENT = /^(?:NOUN|ADJ|NUM|VERB)$/;

/**
 * Finds a word that no source holds, in the place of another that they do hold: one of its kind that excludes it ("boys"
 * for "girls"), or another noun before the same noun ("the burger chain" for "the pizza chain").
 */
export function findSubstitute(text: string, sources: readonly string[]): Substitute | null {
  const source = joinTextWords(sources.map(readTextWords));
  const { words: told, stems: held } = source;
  const claimed = tagWords(text);
  const claimedStems = new Set(claimed.flatMap(stemsOf));
  const isClaimed = (word: TaggedWord) => stemsOf(word).some((stem) => claimedStems.has(stem));
  for (const [at, word] of claimed.entries()) {
    if (!CONTENT.test(word.pos)) continue;
    const other = contrastOf(word, held, told);
    if (other !== null && !isClaimed(other)) return { claimed: word.text, told: other.text };
    const head = claimed[at + 1];
    if (word.pos !== "NOUN" || head?.pos !== "NOUN" || isCompound(claimed, at)) continue;
    if ([word, head].some(isGeneric) || holdsNearWord(source, word)) continue;
    const modifier = modifierOf(head, told);
    if (modifier !== null && !isClaimed(modifier))
      return { claimed: `${word.text} ${head.text}`, told: `${modifier.text} ${head.text}` };
  }
  return null;
}

/** The source's word that excludes a claimed one, which the sources nowhere say. */
function contrastOf(word: TaggedWord, held: ReadonlySet<string>, told: readonly TaggedWord[]): TaggedWord | null {
  const stems = stemsOf(word);
  const contrasts = new Set(stems.flatMap((stem) => [...(contrastSets.get(stem) ?? [])]));
  // Derivations are too loose here: "cofounder" is none of "founder".
  const isHeld = stems.some(
    (stem) => held.has(stem) || [...(nearSynonyms.get(stem) ?? [])].some((near) => held.has(near)),
  );
  if (contrasts.size === 0 || isHeld) return null;
  return told.find((each) => stemsOf(each).some((stem) => contrasts.has(stem))) ?? null;
}

/** "Notch" in "top-notch": what hyphens join is one word, and mostly an adjective. */
function isCompound(words: readonly TaggedWord[], at: number): boolean {
  const isHyphen = (index: number) => /^[-‐‑]$/u.test(words[index]?.text ?? "");
  return isHyphen(at - 1) || isHyphen(at + 1) || /[-‐‑]/u.test(words[at]?.text ?? "");
}

/** The noun that stands before a noun in the sources; null where none does, or the noun also stands without. */
function modifierOf(head: TaggedWord, told: readonly TaggedWord[]): TaggedWord | null {
  const places = told.flatMap(({ lemma, pos }, at) => (pos === "NOUN" && lemma === head.lemma ? [at] : []));
  if (places.some((at) => isCompound(told, at - 1))) return null;
  const modifiers = places.map((at) => told[at - 1]);
  return modifiers.every((word) => word?.pos === "NOUN") ? (modifiers[0] ?? null) : null;
}
