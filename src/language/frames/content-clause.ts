import { rowStart } from "./noun-row.ts";
import { isTimeAt, kindAt, lemmaAt, type Sentence, textAt, wordsAt } from "./sentence.ts";
import { takesClause } from "./takes-clause.ts";

const TELLS = /^(?:tell|inform|warn|assure|remind|notify|advise|persuade|convince|ask)$/;

const CONTENTS =
  /^(?:argument|claim|allegation|belief|report|fact|evidence|idea|suggestion|hope|fear|news|warning|sign|proof|suspicion|rumou?r|accusation|conclusion|view|concern|assurance|admission|statement|doubt|charge|promise|assertion)s?$/;

const MAX_STEPS = 4;

/**
 * "Reports" in "Reports that the gate was shut were denied", "claim" in "a claim by his deputy, Ola Finn, that he lied"; null: the
 * clause hangs on a verb.
 */
export function contentNoun(sentence: Sentence, thatAt: number): number | null {
  let at = kindAt(sentence, thatAt - 1) === "comma" ? thatAt - 2 : thatAt - 1;
  for (let step = 0; step < MAX_STEPS && kindAt(sentence, at) === "noun"; step += 1) {
    if (isContent(sentence, at)) return at;
    const start = rowStart(sentence, at);
    if (start !== at && isContent(sentence, start)) return start;
    if (kindAt(sentence, start - 1) !== "comma") return null;
    at = start - 2;
  }
  return null;
}

const isContent = (sentence: Sentence, at: number): boolean =>
  CONTENTS.test(wordsAt(sentence, at).at(-1)?.text.toLowerCase() ?? "");

/** Whether "that" behind a noun opens what is said, and not a clause about the noun: "told the court that", "the claim that". */
export function isContentClause(sentence: Sentence, thatAt: number, verbAt?: number): boolean {
  if (textAt(sentence, thatAt) !== "that") return false;
  const noun = kindAt(sentence, thatAt - 1) === "comma" ? thatAt - 2 : thatAt - 1;
  if (isTimeAt(sentence, noun)) return [...sentence.verbs.keys()].some((at) => takesClause(sentence, at));
  const start = rowStart(sentence, noun);
  if (kindAt(sentence, start - 1) === "verb" && TELLS.test(lemmaAt(sentence, start - 1)) && verbAt !== undefined)
    return true;
  if (contentNoun(sentence, thatAt) === null || verbAt === undefined) return false;
  // "A claim that the minister called absurd": the claim is what is called so.
  const next = kindAt(sentence, verbAt + 1);
  return next !== "adjective" && next !== "comma" && next !== "break" && next !== undefined;
}
