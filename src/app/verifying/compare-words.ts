import { analyse } from "../../language/analyse.ts";
import { nearSynonyms } from "../../language/near-synonyms.ts";

/** How much a near-synonym counts beside the word itself. */
const SYNONYM_WEIGHT = 0.8;

export interface WordsHeld {
  /** The share of the sentence's words that the other text holds, 0 to 1; figures left out, which have a check of their own. */
  readonly share: number;
  /** How many of its words, in these very ones. */
  readonly count: number;
  /** The words that it does not hold, as they are written. */
  readonly missing: readonly string[];
}

/**
 * Compares the content words of a sentence with those of a source.
 * @param language ISO 639-1 code of the source
 */
export function compareWords(sentence: string, other: string, language: string | null): WordsHeld {
  const words = wordsOf(sentence, language);
  const held = wordsOf(other, language);
  const weights = [...words].map(([term, word]) => {
    const isNear = [...(nearSynonyms.get(term) ?? [])].some((near) => held.has(near));
    return { word, weight: held.has(term) ? 1 : isNear ? SYNONYM_WEIGHT : 0 };
  });
  return {
    share: weights.length === 0 ? 0 : weights.reduce((sum, { weight }) => sum + weight, 0) / weights.length,
    count: weights.filter(({ weight }) => weight === 1).length,
    missing: weights.filter(({ weight }) => weight === 0).map(({ word }) => word),
  };
}

/** Each word as it is first written, by its term. */
function wordsOf(text: string, language: string | null): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { term, kind, span } of analyse(text, language)) {
    if ((kind === "word" || kind === "acronym") && /\p{L}/u.test(term) && !words.has(term))
      words.set(term, text.slice(span.start, span.end));
  }
  return words;
}
