import { foldWord } from "../../../language/fold-word.ts";
import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import { holdsNearWord } from "./holds-near-word.ts";
import { readTextWords } from "./read-text-words.ts";

/** A doer that a claim adds to a deed of which its quotes do not say who did it. */
export interface UnsaidAgent {
  readonly agent: string;
  readonly deed: string;
}

/** Words that may stand for a doer who is named elsewhere. */
const POINTING = /^(?:he|she|they|it|we|i|who|which|his|her|their|its|our|my|them|him|us)$/i;

/**
 * Finds who, by a claim's "by", did what its quotes tell in the passive without a doer: "built by firefighters" of "the mill was
 * built". Silent where a quoted sentence that tells the deed says who did it, speaks of the claimed one, or has a pronoun that
 * may mean it.
 * @param sentences those of the quotes, without their titles
 */
export function findUnsaidAgent(text: string, sentences: readonly string[]): UnsaidAgent | null {
  for (const claimed of readFrames(text)) {
    const agent = claimed.isPassive ? claimed.doers[0] : undefined;
    if (agent === undefined) continue;
    const telling = sentences.filter((sentence) => readFrames(sentence).some((told) => isSameDeed(claimed, told)));
    if (telling.length > 0 && telling.every((sentence) => isWithout(sentence, claimed, agent)))
      return { agent: writePhrase(agent), deed: claimed.verb.text };
  }
  return null;
}

function isSameDeed({ verb }: Frame, told: Frame): boolean {
  const [own, theirs] = [foldWord(verb.lemma, "en"), foldWord(told.verb.lemma, "en")];
  return own === theirs || nearSynonyms.get(own)?.has(theirs) === true;
}

function isWithout(sentence: string, claimed: Frame, agent: NounPhrase): boolean {
  const isDoneBySomeone = readFrames(sentence).some(
    (told) => isSameDeed(claimed, told) && (!told.isPassive || told.doers.length > 0),
  );
  const told = readTextWords(sentence);
  return (
    !isDoneBySomeone &&
    !told.words.some((word) => POINTING.test(word.text)) &&
    !agent.words.some((word) => /^(?:NOUN|PROPN)$/.test(word.pos) && holdsNearWord(told, word))
  );
}

const writePhrase = ({ words }: NounPhrase): string => words.map(({ text }) => text).join(" ");
