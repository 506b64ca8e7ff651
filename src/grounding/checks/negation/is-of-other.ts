import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { maySaySame } from "../coverage/may-say-same.ts";

/**
 * Whether two tellings of a deed cannot be of one: nothing that it was done to in the one can be meant by what it was done to in
 * the other ("Ana was offered a room", "classes offered by Ana"), or they have doers of two names.
 */
export function isOfOther(a: Frame, b: Frame): boolean {
  const [ours, theirs] = [a, b].map(({ undergoers, receivers }) => [...undergoers, ...receivers].map(wholeOf));
  if (ours === undefined || theirs === undefined) return false;
  if (areApart(a.doers.filter(isNamed), b.doers.filter(isNamed))) return true;
  if (ours.length > 0 && theirs.length > 0) return areApart(ours, theirs);
  // "The talks ended" and "the rain ended the talks": what it is said of is the doer of the one, and not of the other.
  return areApart([...a.doers, ...ours], [...b.doers, ...theirs]);
}

/** The same of the verbs of two sentences; where no frame is read for one of them, it may be. */
export function tellsOfOther(verb: TaggedWord, text: string, other: TaggedWord, source: string): boolean {
  const [own, theirs] = [frameOf(verb, text), frameOf(other, source)];
  return own !== undefined && theirs !== undefined && isOfOther(own, theirs);
}

const frameOf = (verb: TaggedWord, text: string): Frame | undefined =>
  readFrames(text).find((frame) => frame.verb.span.start === verb.span.start);

/** "One of the crews" is a crew. */
const wholeOf = (phrase: NounPhrase): NounPhrase =>
  (phrase.head.pos === "NUM" && phrase.complements.find(({ preposition }) => preposition === "of")?.phrase) || phrase;

const isNamed = ({ head }: NounPhrase): boolean => head.pos === "PROPN";

/** Whether nothing of two rows of phrases can be meant by the other. */
const areApart = (ours: readonly NounPhrase[], theirs: readonly NounPhrase[]): boolean =>
  ours.length > 0 && theirs.length > 0 && !ours.some((phrase) => theirs.some((other) => mayBeSame(phrase, other)));

function mayBeSame(a: NounPhrase, b: NounPhrase): boolean {
  if (a.head.pos === "PRON" || b.head.pos === "PRON") return mayStandFor(a.head, b.head) || mayStandFor(b.head, a.head);
  // A name may be that of whoever is called by a noun, and a share that of anything.
  if (a.head.pos !== b.head.pos || [a, b].some(({ head }) => /^per ?cent$/i.test(head.lemma))) return true;
  return variants(a).some((own) =>
    variants(b).some(
      (other) =>
        own.words.some((word) => wordRoot(word) === wordRoot(other.head)) ||
        other.words.some((word) => wordRoot(word) === wordRoot(own.head)) ||
        maySaySame(own.head, other.head) ||
        maySaySame(other.head, own.head),
    ),
  );
}

/** A pronoun may stand for any, but one for a single person not for many. */
const mayStandFor = (pronoun: TaggedWord, { pos, text, lemma }: TaggedWord): boolean =>
  pronoun.pos === "PRON" &&
  !(/^(?:he|she|him|her|I|me)$/i.test(pronoun.text) && pos === "NOUN" && text.toLowerCase() !== lemma);

const variants = (phrase: NounPhrase): readonly NounPhrase[] => [phrase, ...phrase.appositions];
