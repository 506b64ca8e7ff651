import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { contentWords, isTelling } from "./content-words.ts";
import { findUnsaidResult } from "./find-unsaid-result.ts";
import { holdsNearWord } from "./holds-near-word.ts";
import { joinTextWords, type TextWords } from "./read-text-words.ts";

/** What joins an effect to its cause, or the other way round. */
const JOINERS =
  /\b(?:because|as a (?:direct )?(?:result|consequence) of|due to|owing to|thanks to|on account of|led to|has caused|have caused|had caused|caused|resulted in|resulting in|leading to|so that|which is why|prompted|forced|triggered)\b/iu;
/** Of either side, the share of its content words that one passage must hold. */
const LEAST_HELD = 0.5;

/** The two sides of a claim that says that one thing is because of another. */
export interface UnsaidCause {
  readonly joiner: string;
}

/**
 * Finds what a claim joins as cause and effect though its quotes tell the two apart: no sentence, and no two that follow each
 * other in one quote, hold much of both sides. How a sentence that holds both joins them is left open: a comma may tell a cause.
 * @param quotes the sentences of each quote, in their order
 * @param titles of their articles: a cause of which only they speak is not told of the effect
 */
export function findUnsaidCause(
  text: string,
  quotes: readonly (readonly TextWords[])[],
  titles: readonly TextWords[] = [],
): UnsaidCause | null {
  const joiner = JOINERS.exec(text);
  if (joiner === null) return findUnsaidResult(text, [...quotes.flat(), ...titles]);
  const end = joiner.index + joiner[0].length;
  // Words that stand nowhere are the check of coverage's.
  const all = joinTextWords([...quotes.flat(), ...titles]);
  const words = contentWords(tagWords(text)).filter((word) => isCompared(word) && holdsNearWord(all, word));
  const sides = [words.filter(({ span }) => span.end <= joiner.index), words.filter(({ span }) => span.start >= end)];
  if (sides.some((side) => side.length === 0)) return null;
  const passages = quotes.flatMap((sentences) =>
    sentences.flatMap((sentence, at) => {
      const next = sentences[at + 1];
      const pointed = pointsBack(sentence)
        ? pointedAt(sentences, at, quotes).map((other) => joinTextWords([other, sentence]))
        : [];
      // What says why another was done is no reason of what follows.
      return next === undefined || (pointed.length > 0 && !pointsBack(next))
        ? [sentence, ...pointed]
        : [sentence, joinTextWords([sentence, next]), ...pointed];
    }),
  );
  const isTold = [...passages, ...titles].some((passage) =>
    sides.every((side) => side.filter((word) => holdsNearWord(passage, word)).length >= LEAST_HELD * side.length),
  );
  return isTold ? null : { joiner: joiner[0] };
}

/** "The decision was made to …", "this was because …": a sentence about what another tells. */
const POINTING = /^(?:this|that|these|those|it|which)$/i;
const POINTED = new Set("decision move step measure change action ban order ruling announcement plan".split(" "));

function pointsBack({ words }: TextWords): boolean {
  return words.some(
    ({ text, lemma }, at) =>
      (at < 3 && POINTING.test(text)) || (POINTED.has(lemma) && words[at - 1]?.text.toLowerCase() === "the"),
  );
}

/** What a sentence may point back at: those before it; where it opens its quote, those of the others. What follows is another matter. */
const pointedAt = (
  sentences: readonly TextWords[],
  at: number,
  quotes: readonly (readonly TextWords[])[],
): readonly TextWords[] => (at > 0 ? sentences.slice(0, at) : quotes.filter((other) => other !== sentences).flat());

/** Not names: they often say no more than who says so. */
const isCompared = (word: TaggedWord): boolean => word.pos !== "PROPN" && isTelling(word);
