import type { ToldClause } from "../../../language/read-factuality.ts";

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;

/**
 * Whether a clause only names a deed: a verb in its plain form without a subject is an infinitive, though no "to" stands before it
 * ("help identify the man", "to open and close it"). Neither that it was done nor that it was not can gainsay it.
 */
export function isNoTelling(told: ToldClause): boolean {
  const { words, verb } = told;
  const before = words.slice(0, words.indexOf(verb));
  return (
    told.isFinite &&
    verb.pos === "VERB" &&
    verb.text === verb.lemma &&
    !before.some(({ pos }) => pos === "AUX" || NOMINAL.test(pos))
  );
}
