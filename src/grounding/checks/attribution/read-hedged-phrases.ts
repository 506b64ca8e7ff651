import type { TaggedWord } from "../../../language/tag-words.ts";

/** A phrase without a verb of its own that a hedge covers, and nothing beside it: ", apparently with a telephone,". */
export interface HedgedPhrase {
  readonly adverb: TaggedWord;
  readonly words: readonly TaggedWord[];
}

const ADVERBS =
  /^(?:apparently|possibly|perhaps|maybe|potentially|probably|seemingly|presumably|likely|allegedly|reportedly|purportedly|supposedly|ostensibly)$/i;
const BREAKS = /^[,;:.()?!“”"–—]+$/u;

/**
 * Finds the phrases that a hedge of its own covers: between commas, or opened by a preposition right behind the hedge. A hedge
 * that stands alone between commas covers the whole clause.
 * @param words of a sentence, tagged
 */
export function readHedgedPhrases(words: readonly TaggedWord[]): readonly HedgedPhrase[] {
  return words.flatMap((adverb, at) => {
    if (!ADVERBS.test(adverb.text)) return [];
    const opener = words[at - 1];
    const first = words[at + 1];
    const isApart = opener !== undefined && BREAKS.test(opener.text);
    const opensPhrase = first?.pos === "ADP" && !/^to$/i.test(first.text);
    if (first === undefined || opener === undefined || !(isApart || opensPhrase)) return [];
    // ", apparently started by a heater,": a participle without a subject opens a phrase too.
    const opensParticiple = isApart && isPastParticiple(first);
    const end = words.findIndex((word, index) => index > at + (opensParticiple ? 1 : 0) && endsPhrase(word));
    const closing = words[end];
    const phrase = words.slice(at + 1, end < 0 ? words.length : end);
    const isClosed = closing === undefined || BREAKS.test(closing.text);
    // "That perhaps in May the owner sold it": what runs on to a verb of its own is a clause, and covered whole.
    const isEnded = isClosed || !isFiniteVerb(closing);
    if (opensParticiple && (closing === undefined || !/^[,–—)]$/u.test(closing.text))) return [];
    return phrase.length > 0 && (opensPhrase ? isEnded : isApart && isClosed) ? [{ adverb, words: phrase }] : [];
  });
}

const isPastParticiple = ({ text, pos }: TaggedWord): boolean => pos === "VERB" && /(?:ed|en|t)$/i.test(text);

const isFiniteVerb = ({ text, pos }: TaggedWord): boolean => (pos === "VERB" || pos === "AUX") && !/ing$/i.test(text);

const endsPhrase = ({ text, pos }: TaggedWord): boolean =>
  BREAKS.test(text) || pos === "VERB" || pos === "AUX" || pos === "SCONJ" || /^(?:and|but|who|which|that)$/i.test(text);
