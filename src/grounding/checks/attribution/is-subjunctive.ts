import type { ToldClause } from "../../../language/read-factuality.ts";

/** "Insisted that the pier be closed": a plain "be" behind its subject tells what somebody wants, and no fact. */
export function isSubjunctive({ words, verb }: ToldClause): boolean {
  const at = words.findIndex(({ text, span }) => /^be$/i.test(text) && span.start <= verb.span.start);
  const before = words.slice(0, at);
  return (
    at > 0 &&
    before.some(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON") &&
    !before.some(({ pos, lemma }) => pos === "AUX" || (pos === "PART" && lemma === "to"))
  );
}
