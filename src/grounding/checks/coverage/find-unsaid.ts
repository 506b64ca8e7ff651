import { claimParts } from "../../grounds/claim-parts.ts";
import { type Coverage, findUncovered } from "./find-uncovered.ts";

// Chosen on rows of seven public sets, so that of what they refuse the most was unsupported.

/** In a claim of more content words than this a single noun may be a paraphrase that the thesauri do not know. */
const MOST_SHORT = 5;
/** Two nouns are none, nor two nouns and verbs, where they are so great a share of what a claim says. */
const NOUN_SHARE = 0.12;
const SHARE = 0.2;
/** Of one part of a claim: what is added to a long one is a small share of the whole. */
const PART_SHARE = 0.6;

/**
 * The words of an English claim that stand nowhere in its sources, neither themselves nor as other words that may say the same,
 * where they are too much of what it says, or of what one of its parts says.
 * @returns null where they are not, or there are none
 */
export function findUnsaid(text: string, sources: readonly string[]): readonly string[] | null {
  const nouns = findUncovered(text, sources, "en", ["NOUN"]);
  if (isMuch(nouns, NOUN_SHARE) || (nouns.uncovered.length === 1 && nouns.total <= MOST_SHORT)) return nouns.uncovered;
  const all = findUncovered(text, sources, "en");
  return isMuch(all, SHARE) ? all.uncovered : findStrangePart(claimParts(text), sources);
}

const isMuch = ({ uncovered, total }: Coverage, share: number): boolean =>
  uncovered.length > 1 && uncovered.length >= share * total;

/** Adjectives count for how strange a part is, but alone they are a matter of wording. */
function findStrangePart(parts: readonly string[], sources: readonly string[]): readonly string[] | null {
  if (parts.length === 1) return null;
  const strange = parts.find((part) => {
    const { uncovered, telling } = findUncovered(part, sources, "en", ["NOUN", "VERB", "ADJ"]);
    return uncovered.length >= PART_SHARE * telling && findUncovered(part, sources, "en").uncovered.length > 0;
  });
  return strange === undefined ? null : findUncovered(strange, sources, "en").uncovered;
}
