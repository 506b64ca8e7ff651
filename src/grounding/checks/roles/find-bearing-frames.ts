import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import { type Standing, standingOf } from "../../../language/frames/standing.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { maySaySame } from "../coverage/may-say-same.ts";
import { opposites } from "../negation/opposites.ts";
import { comparePhrases } from "./compare-phrases.ts";
import { toPhrase } from "./to-phrase.ts";

/** A frame of the quotes that tells a deed of the claim: the same or nearly the same, with nobody else in its roles. */
export interface Bearing {
  readonly frame: Frame;
  readonly standing: Standing;
  /** The frames of its sentence. */
  readonly sentence: readonly Frame[];
}

/**
 * Finds the frames of the quotes that bear out a verb of a claim. At least one of its roles must be filled by the same, and
 * none by another.
 * @param verb as it stands in `text`, a sentence of the claim
 */
export function findBearingFrames(verb: TaggedWord, text: string, quoted: readonly string[]): readonly Bearing[] {
  const own = readFrames(text).find((frame) => frame.verb.span.start === verb.span.start);
  if (own === undefined) return [];
  return quoted.flatMap((each) => {
    const sentence = readFrames(each);
    return sentence
      .filter((frame) => isSameDeed(own, frame) && isOfSame(own, frame))
      .map((frame): Bearing => ({ frame, sentence, standing: standingOf(frame, sentence) }));
  });
}

function isSameDeed(a: Frame, b: Frame): boolean {
  const [root, other] = [wordRoot(a.verb), wordRoot(b.verb)];
  // WordNet puts many opposites beside each other.
  if (opposites.get(root)?.some((each) => each.root === other) === true) return false;
  return root === other || nearSynonyms.get(root)?.has(other) === true || maySaySame(a.verb, b.verb);
}

function isOfSame(own: Frame, told: Frame): boolean {
  const roles = [
    [own.doers, told.doers],
    [own.undergoers, told.undergoers],
  ] as const;
  const compared = roles.flatMap(([ours, theirs]) =>
    ours.length === 0 || theirs.length === 0 ? [] : [compare(ours, theirs)],
  );
  // "Paid for the work" has for its goal what "the work was paid for" has for its subject.
  const beside = told.complements.map(({ phrase }) => phrase);
  const isBeside =
    own.undergoers.length > 0 && told.undergoers.length === 0 && compare(own.undergoers, beside) === "same";
  return !compared.includes("different") && (compared.includes("same") || isBeside);
}

function compare(ours: readonly NounPhrase[], theirs: readonly NounPhrase[]): "same" | "different" | "unclear" {
  if (ours.some((a) => theirs.some((b) => isSameNumber(a, b)))) return "same";
  // "Gate Two" is none of "the other five gates".
  if (ours.every((a) => theirs.every((b) => isOthers(a) !== isOthers(b)))) return "unclear";
  const pairs = ours.flatMap((a) =>
    theirs.flatMap((b) =>
      variants(a).flatMap((one) => variants(b).map((other) => comparePhrases(toPhrase(one), toPhrase(other)))),
    ),
  );
  return pairs.includes("same") ? "same" : pairs.includes("unclear") || pairs.length === 0 ? "unclear" : "different";
}

/** "The remaining three managers" and "the other three"; "the rest" and "the others". */
function isSameNumber(a: NounPhrase, b: NounPhrase): boolean {
  const numbers = ({ words }: NounPhrase) =>
    words
      .filter(({ pos }) => pos === "NUM")
      .map(({ text }) => text.toLowerCase())
      .join(" ");
  if (isOthers(a) && isOthers(b)) return numbers(a) === numbers(b) || numbers(a) === "" || numbers(b) === "";
  return false;
}

const isOthers = ({ words }: NounPhrase): boolean => words.some(({ lemma }) => OTHERS.test(lemma));

const OTHERS = /^(?:others?|rest|remainder|remaining|remain)$/;

const variants = (phrase: NounPhrase): readonly NounPhrase[] => [phrase, ...phrase.appositions];
