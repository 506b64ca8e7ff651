import { foldWord } from "../../../language/fold-word.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import { officeKinds } from "../../../language/office-kinds.ts";
import { type Attribute, readAttributes } from "./read-attributes.ts";
import type { Substitute } from "./substitute.ts";

/** Before an office these deny that one holds it, or make a lesser one of it. */
const DENYING = new Set(
  "former ex acting interim deputy vice assistant associate would-be alleged purported self-styled designate outgoing incoming junior honorary".split(
    " ",
  ),
);
/** What says of a former office that it is no longer held, otherwise. */
const PAST = /\b(?:former|formerly|ex|previous|previously|once|until|no longer|used to)\b/iu;

/**
 * Finds an office that a claim gives to a named one in full where its quotes have it with a word that denies or lessens it
 * ("deputy governor" for "former deputy governor"), or of another field ("medical director" for "chief executive").
 */
export function findOtherRank(text: string, sources: readonly string[]): Substitute | null {
  const told = sources.flatMap(readAttributes);
  for (const claimed of readAttributes(text)) {
    const same = told.filter(({ name }) => claimed.name.some((word) => word === name.at(-1)));
    const alike = same.filter(({ noun }) => noun === claimed.noun);
    const [first] = alike;
    const lost = first?.modifiers.find((word) => DENYING.has(word));
    if (first !== undefined && lost !== undefined && alike.every(({ modifiers }) => modifiers.includes(lost))) {
      const isSaid = claimed.modifiers.includes(lost) || (lost === "former" && PAST.test(text)) || holds(text, lost);
      if (!isSaid) return { claimed: write(claimed), told: write(first) };
    }
    const added = claimed.modifiers.find((word) => DENYING.has(word));
    if (
      first !== undefined &&
      added !== undefined &&
      alike.every(({ modifiers }) => !modifiers.some((word) => isLike(word, added)))
    )
      if (!sources.some((source) => holds(source, added))) return { claimed: write(claimed), told: write(first) };
    const other = alike.length > 0 ? undefined : same.find((each) => isOtherField(claimed, each));
    if (other !== undefined && same.length === 1) return { claimed: write(claimed), told: write(other) };
  }
  return null;
}

const stem = (word: string): string => foldWord(word, "en");
const isLike = (a: string, b: string): boolean => a === b || nearSynonyms.get(stem(a))?.has(stem(b)) === true;
const holds = (text: string, word: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((each) => isLike(each, word));
const write = ({ modifiers, noun, name }: Attribute): string => [...modifiers, noun, name.at(-1)].join(" ");

/** Both are heads or leaders of a kind, of two fields that exclude each other. */
function isOtherField(claimed: Attribute, told: Attribute): boolean {
  const words = (each: Attribute) => [...each.modifiers.map(stem), each.noun];
  return words(claimed).some((word) =>
    words(told).some((other) => officeKinds.get(word)?.has(other) === true && FIELDS.has(word) && FIELDS.has(other)),
  );
}

const FIELDS = new Set(
  "executive financial operating technical technology legal medical scientific marketing".split(" ").map(stem),
);
