import type { NounPhrase } from "../../../language/frames/frame.ts";
import type { Phrase } from "../../../language/read-clauses.ts";

/** A noun phrase with its "of" phrases in one run of words, which the comparisons of phrases read. */
export function toPhrase({ words, head, complements, appositions: [apposition] }: NounPhrase): Phrase {
  const end = complements.findIndex(({ preposition }) => preposition !== "of");
  const rest = complements.slice(0, end < 0 ? undefined : end).map(({ phrase }) => phrase.words);
  const of = { text: "of", lemma: "of", pos: "ADP", span: { start: head.span.end, end: head.span.end } } as const;
  return {
    words: [...words, ...rest.flatMap((each) => [of, ...each])],
    head,
    apposition: apposition === undefined ? null : toPhrase({ ...apposition, appositions: [] }),
  };
}
