import type { Phrase } from "../../../language/read-clauses.ts";
import { contentTerms } from "./content-terms.ts";
import type { Participant } from "./deed.ts";
import { wordTerm } from "./word-term.ts";

/** "The town of Brack" is Brack. */
const PLACE = /^(?:town|city|village|port|province|district|state|island|county|region|country|republic|kingdom)$/u;

/** Whom a phrase names, in each of its words for it; nobody for a pronoun. */
export function toParticipants(phrase: Phrase): readonly Participant[] {
  if (phrase.head.pos === "PRON") return [];
  const { head, words, apposition } = phrase;
  const own = {
    head: wordTerm(head),
    isName: head.pos === "PROPN",
    marks: contentTerms(words.filter((word) => word !== head)),
  };
  const last = words.at(-1);
  const isPlace = PLACE.test(head.lemma) && last !== undefined && last !== head && last.pos === "PROPN";
  const place = isPlace ? [{ head: wordTerm(last), isName: true, marks: new Set<string>() }] : [];
  return [own, ...place, ...(apposition === null ? [] : toParticipants(apposition))];
}
