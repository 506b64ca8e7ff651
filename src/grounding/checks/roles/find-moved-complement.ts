import type { Complement, Frame } from "../../../language/frames/frame.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import { wordRoot } from "../../../language/word-root.ts";

/** Prepositions whose phrase says of what, for what or against whom a deed is. */
const TELLING = /^(?:of|for|with|to|from|against|into|over|about)$/;

/**
 * Why a claim ties a deed by a preposition to what its quotes tie in the same way to another deed: "convicted of arson" of "cleared
 * of arson but convicted of theft". Null where it does not.
 */
export function findMovedComplement(claimed: Frame, told: readonly Frame[]): string | null {
  const near = told.filter((each) => isSameDeed(claimed, each));
  // Where the quotes have the verb itself, another like it tells another deed.
  const exact = near.filter(({ verb }) => verb.lemma === claimed.verb.lemma);
  const alike = exact.length > 0 ? exact : near;
  if (alike.length === 0) return null;
  for (const own of claimed.complements.filter(isTelling)) {
    const isAlike = (other: Complement) => other.preposition === own.preposition && isTelling(other);
    const theirs = alike.flatMap(({ complements }) => complements.filter(isAlike));
    const [first] = theirs;
    if (first === undefined || theirs.some((other) => isSame(own, other))) continue;
    const holder = told.find(
      (each) => !alike.includes(each) && each.complements.some((other) => isAlike(other) && isSame(own, other)),
    );
    if (holder !== undefined)
      return `The claim says “${claimed.verb.text} ${textOf(own)}”; the quotes say “${textOf(first)}” of this and “${textOf(own)}” of another deed (“${holder.verb.text}”).`;
  }
  return null;
}

const isTelling = ({ preposition, phrase }: Complement): boolean =>
  TELLING.test(preposition) && !phrase.isTime && /^(?:NOUN|PROPN)$/.test(phrase.head.pos);

const isSame = (a: Complement, b: Complement): boolean => {
  const [root, other] = [wordRoot(a.phrase.head), wordRoot(b.phrase.head)];
  return root === other || nearSynonyms.get(root)?.has(other) === true;
};

const textOf = ({ preposition, phrase }: Complement): string =>
  [preposition, ...phrase.words.map(({ text }) => text)].join(" ");

function isSameDeed(a: Frame, b: Frame): boolean {
  const [root, other] = [wordRoot(a.verb), wordRoot(b.verb)];
  return a.verb.lemma !== "be" && (root === other || nearSynonyms.get(root)?.has(other) === true);
}
