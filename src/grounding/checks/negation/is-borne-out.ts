import type { Frame } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import { negativeWords } from "../../../language/negative-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { type Bearing, findBearingFrames } from "../roles/find-bearing-frames.ts";
import { isUntil } from "./is-until.ts";
import type { RootedClause, ToldSentence } from "./told-sentence.ts";

const ONLY_THEN = /\b(?:only|after|once|already|when|late)\b/i;
const UNIQUE =
  /\b(?:first|only|last|\p{L}{3,}est|most \p{L}+)\b.*\b(?:since|ever|in \d+|so far|to \p{L}+|on record)\b/iu;
const NEVER =
  /\b(?:no|not|never|nobody|n['’]t)\b.*\b(?:since|before|ever|until now|previous(?:ly)?|earlier|so far|as \p{L}+ as|(?:more|\p{L}{3,}er)\b)/iu;

/**
 * Whether frames of the quotes bear out a clause of the claim with its polarity, where negations nearby belong to other clauses:
 * by the deed with its roles, by a participle before its noun ("vaccinated women"), by the noun of the deed ("the head of the bank"),
 * by "not until" for "only after", and by "the first since" for "none since".
 */
export function isBorneOut(clause: RootedClause, { text }: ToldSentence, quoted: readonly ToldSentence[]): boolean {
  const { verb, polarity } = clause.told;
  const texts = quoted.map((each) => each.text);
  const bearings = findBearingFrames(verb, text, texts);
  const isOwn = ({ frame, sentence, standing }: Bearing) =>
    standing.polarity === polarity && !isGoverned(frame, sentence, quoted);
  if (bearings.some(isOwn)) return true;
  if (polarity === "affirmed") return bearings.some(isUntil) ? ONLY_THEN.test(text) : isSaidByNoun(clause, text, texts);
  return isDeniedDeed(clause, texts) || (NEVER.test(text) && texts.some((each) => UNIQUE.test(each)));
}

/**
 * Whether the sentence holds a word that denies the deed without standing beside it ("came within two votes of cancelling",
 * "rejecting suggestions that"). A "no" or "not" is another clause's, as is what denies the neighbour: "denied it and plans to appeal".
 */
function isGoverned(frame: Frame, sentence: readonly Frame[], quoted: readonly ToldSentence[]): boolean {
  const clause = quoted
    .flatMap(({ clauses, text }) => (readFrames(text) === sentence ? clauses : []))
    .find(({ told }) => told.verb.span.start === frame.verb.span.start);
  const governor = frame.link.parent === null ? undefined : sentence[frame.link.parent];
  const isNeighbours = governor?.link.kind === "joined";
  return (clause?.told.negations ?? []).some(
    (word) => !negativeWords.inClause.has(word.toLowerCase()) && !isNeighbours,
  );
}

/** "Women who had been vaccinated" of "vaccinated women"; "heads the bank" of "the head of the bank". */
function isSaidByNoun({ told: { verb } }: RootedClause, text: string, texts: readonly string[]): boolean {
  const own = readFrames(text).find((frame) => frame.verb.span.start === verb.span.start);
  if (own === undefined || own.negations.length > 0) return false;
  const heads = new Set([...own.doers, ...own.undergoers].map(({ head }) => wordRoot(head)));
  return texts
    .flatMap(readFrames)
    .flatMap((frame) => [
      ...frame.doers,
      ...frame.undergoers,
      ...frame.receivers,
      ...frame.complements.map(({ phrase }) => phrase),
    ])
    .flatMap((phrase) => [
      phrase,
      ...phrase.appositions.map((each) => ({ ...each, complements: [...each.complements, ...phrase.complements] })),
      ...phrase.complements.map((each) => each.phrase),
    ])
    .some(({ words, head, complements }) => {
      const isModifier =
        heads.has(wordRoot(head)) && words.some((word) => word !== head && wordRoot(word) === wordRoot(verb));
      const isDeed =
        wordRoot(head) === wordRoot(verb) &&
        (complements.some(({ phrase }) => heads.has(wordRoot(phrase.head))) || verb.lemma === "head");
      return isModifier || isDeed;
    });
}

/** "No charges were brought" of "he has not been charged". */
function isDeniedDeed({ told: { words, negations } }: RootedClause, texts: readonly string[]): boolean {
  if (!negations.some((word) => /^no$/i.test(word))) return false;
  const nouns = new Set(words.filter(({ pos }) => pos === "NOUN").map(wordRoot));
  return texts.flatMap(readFrames).some((frame) => frame.negations.length % 2 === 1 && nouns.has(wordRoot(frame.verb)));
}
