import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { isDerived } from "../coverage/is-derived.ts";
import { findBearingFrames } from "../roles/find-bearing-frames.ts";
import { isConverse } from "./is-converse.ts";
import { isInPlace, type Place } from "./is-in-place.ts";
import { type Opposite, opposites } from "./opposites.ts";
import type { ToldClaim } from "./read-claim.ts";
import { isContentWord, type RootedClause, type ToldSentence } from "./told-sentence.ts";

/** By how many words in common a clause is nearer than another beyond doubt. */
const CLEARLY_NEARER = 3;

/** Looks for a word of the claim whose opposite stands in its place in the quotes. @returns why it is refused, or null */
export function findAntonym({ sentences, quoted }: ToldClaim): string | null {
  for (const sentence of sentences) {
    for (const clause of sentence.clauses) {
      for (const word of clause.told.words) {
        const known = opposites.get(wordRoot(word)) ?? [];
        if (known.length === 0 || !(isContentWord(word) || word.pos === "VERB")) continue;
        if (word === clause.told.verb && isTold(word, clause, sentence, quoted)) continue;
        const found = findInPlace(word, known, { clause, sentence }, quoted);
        if (found !== null) {
          return `The quote says “${found}” where the claim says “${word.text}”, which is the opposite.`;
        }
      }
    }
  }
  return null;
}

/** Whether the quotes tell the verb itself, or one like it, of the same: then its opposite is told of something else. */
function isTold(
  verb: TaggedWord,
  { told }: RootedClause,
  { text }: ToldSentence,
  quoted: readonly ToldSentence[],
): boolean {
  const texts = quoted.map((each) => each.text);
  return findBearingFrames(verb, text, texts).some(({ standing }) => standing.polarity === told.polarity);
}

/** The opposite that stands in the word's place, unless the word itself or one like it does so too. */
function findInPlace(
  word: TaggedWord,
  known: readonly Opposite[],
  place: Place,
  quoted: readonly ToldSentence[],
): string | null {
  const root = wordRoot(word);
  const alike = nearSynonyms.get(root) ?? new Set([root]);
  const places = quoted
    .flatMap((sentence) => sentence.clauses.map((clause) => ({ clause, sentence })))
    .filter((other) => isInPlace(root, place, other));
  const isAlike = ({ clause }: Place) =>
    clause.told.words
      .map(wordRoot)
      .some((other) => other === root || alike.has(other) || isDerived(root, other) || isDerived(other, root));
  const likeness = ({ clause }: Place) =>
    [...place.clause.roots].filter((each) => each !== root && clause.roots.has(each)).length;
  // How like a place must be for its opposite to count: nearer than one with a word like this, and by far than one with itself.
  const enough = Math.max(
    0,
    ...places
      .filter(isAlike)
      .map(
        (each) => likeness(each) + (each.clause.told.words.some((own) => wordRoot(own) === root) ? CLEARLY_NEARER : 1),
      ),
  );
  for (const other of places) {
    const { clause, sentence } = other;
    // The word itself stands in a place like this one, unless that place speaks of something else by far.
    if (isAlike(other) || likeness(other) < enough) continue;
    for (const candidate of clause.told.words) {
      const opposite = known.find((each) => each.root === wordRoot(candidate));
      if (opposite === undefined) continue;
      // "Was silent", "spoke out": what is said of the subject, as an adjective or a verb.
      const areHeads = place.clause.heads.has(root) && clause.heads.has(opposite.root);
      if (!areHeads && !isSameClass(word, candidate)) continue;
      if (isConverse(word, place.sentence, candidate, sentence)) continue;
      const isTheirs = (each: RootedClause) =>
        tellsContrary(each, opposite, known) && likeness({ clause: each, sentence }) + 1 > likeness(other);
      if (sentence.clauses.some(isTheirs)) continue;
      if (!isOfSameNoun(word, place.clause, candidate, clause)) continue;
      if (isOfOtherThing(word, place.clause, candidate, clause)) continue;
      const isNegated = place.clause.told.polarity === "negated";
      // "Did not rise" follows from "fell"; "not guilty" is "innocent"; but "did not fall" is no "rose".
      const isTurned = place.clause.told.polarity !== clause.told.polarity;
      // Who does not accept rejects, but who does not reject need not accept.
      if (isTurned && (opposite.isComplementary || isNegated || opposite.root === "accept")) continue;
      return candidate.text;
    }
  }
  return null;
}

/** "54% favour it, 27% oppose it": of who supports it the first tells, whose word is an opposite of the second's too. */
const tellsContrary = ({ told }: RootedClause, { root }: Opposite, known: readonly Opposite[]): boolean =>
  told.words.some(
    (word) =>
      (word.pos === "VERB" || word.pos === "NOUN") &&
      opposites.get(root)?.some((each) => each.root === wordRoot(word)) === true &&
      !known.some((each) => each.root === wordRoot(word)),
  );

const CLASSES: Readonly<Record<string, string>> = {
  VERB: "deed",
  NOUN: "deed",
  PROPN: "deed",
  ADJ: "quality",
  ADV: "quality",
};

/** Verbs and their nouns, adjectives and their adverbs go together; a participle may be tagged as either. */
function isSameClass(a: TaggedWord, b: TaggedWord): boolean {
  const isParticiple = /(?:ed|ing|en)$/;
  return CLASSES[a.pos] === CLASSES[b.pos] || isParticiple.test(a.text) || isParticiple.test(b.text);
}

/** Whether two adjectives stand before the same noun, or one of them before none; other words need not. */
function isOfSameNoun(word: TaggedWord, clause: RootedClause, candidate: TaggedWord, other: RootedClause): boolean {
  if (word.pos !== "ADJ" || candidate.pos !== "ADJ") return true;
  const own = nounAfter(word, clause);
  const theirs = nounAfter(candidate, other);
  return own === null || theirs === null || own === theirs || (nearSynonyms.get(own)?.has(theirs) ?? false);
}

/** "Cleared of arson", "guilty of theft": each is tied to another thing by the same preposition. */
function isOfOtherThing(word: TaggedWord, clause: RootedClause, candidate: TaggedWord, other: RootedClause): boolean {
  const [own, theirs] = [thingAfter(word, clause), thingAfter(candidate, other)];
  return own !== null && theirs !== null && own.preposition === theirs.preposition && own.root !== theirs.root;
}

function thingAfter(word: TaggedWord, { told: { words } }: RootedClause) {
  const at = words.indexOf(word) + 1;
  const preposition = words[at]?.text.toLowerCase() ?? "";
  if (!/^(?:of|for|from)$/.test(preposition)) return null;
  const end = words.findIndex(({ pos }, index) => index > at && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos));
  const noun = words.slice(at + 1, end < 0 ? undefined : end).findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return noun === undefined ? null : { preposition, root: wordRoot(noun) };
}

function nounAfter(word: TaggedWord, { told: { words } }: RootedClause): string | null {
  const after = words.slice(words.indexOf(word) + 1);
  const end = after.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos));
  const noun = (end < 0 ? after : after.slice(0, end)).findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return noun === undefined ? null : wordRoot(noun);
}
