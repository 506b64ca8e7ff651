import type { Phrase } from "../../../language/read-clauses.ts";
import { comparePhrases } from "./compare-phrases.ts";

/** Whether one of some phrases stands for the same thing as a phrase that is no pronoun. */
export function holdsPhrase(phrases: readonly Phrase[], phrase: Phrase): boolean {
  return phrase.head.pos !== "PRON" && phrases.some((each) => comparePhrases(phrase, each) === "same");
}
