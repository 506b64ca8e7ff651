import type { DiffPart } from "../../../domain/diff-part.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { alignWords } from "../../align-words.ts";
import { holdsNearWord } from "../coverage/holds-near-word.ts";
import { isGeneric } from "../coverage/is-generic.ts";
import { joinTextWords, readTextWords, type TextWords } from "../coverage/read-text-words.ts";
import type { Substitute } from "./substitute.ts";

/**
 * Of a claim that shares this much with a sentence, word for word and in order, the rest stands where other words stood.
 * Chosen on the even rows of `eval support`: from .6 to .75 the same falsified texts were found.
 */
const LEAST_SHARED = 0.7;
/** Shorter ones are units. */
const LEAST_LENGTH = 3;

/**
 * Finds a noun put in, or in the place of another, in a claim that otherwise copies a sentence of its quotes: "the gambling
 * app" for "the app". A near-synonym, or a word that stands elsewhere in the quotes, is no such noun. Verbs and adjectives
 * are rephrased too freely: looking at them too refused one fair paraphrase for every two falsified ones.
 * @param sentences of the quotes
 */
export function findAlteredCopy(text: string, sentences: readonly string[]): Substitute | null {
  const claimed = readTextWords(text);
  const held = joinTextWords(sentences.map(readTextWords));
  for (const sentence of sentences) {
    const diff = alignWords(sentence, text)?.diff ?? [];
    if (shareOfSame(diff) < LEAST_SHARED) continue;
    const told = tagWords(sentence);
    for (const [at, part] of diff.entries()) {
      const asked = part.kind === "only-asked" ? findStrange(part, claimed.words, held) : undefined;
      if (asked === undefined) continue;
      const beside = [diff[at - 1], diff[at + 1]].find((other) => other?.kind === "only-source");
      const replaced = beside === undefined ? undefined : findStrange(beside, told, claimed);
      if (replaced !== undefined || beside === undefined) return { claimed: asked.text, told: replaced?.text ?? null };
    }
  }
  return null;
}

/** A noun of a part that the other side does not hold. */
function findStrange({ text }: DiffPart, tagged: readonly TaggedWord[], held: TextWords): TaggedWord | undefined {
  const words = new Set(tagWords(text).map((word) => word.text));
  return tagged.find(
    (word) =>
      words.has(word.text) &&
      word.pos === "NOUN" &&
      word.text.length >= LEAST_LENGTH &&
      !isGeneric(word) &&
      !holdsNearWord(held, word),
  );
}

/** The share of the asked words that stand in the source alike. */
function shareOfSame(diff: readonly DiffPart[]): number {
  const count = (parts: readonly DiffPart[]) => parts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const asked = diff.filter(({ kind }) => kind !== "only-source");
  return count(asked.filter(({ kind }) => kind === "same")) / Math.max(1, count(asked));
}
