import type { Span } from "../../../domain/span.ts";
import type { Clause } from "../../../language/read-clauses.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { clauseSpan } from "./clause-span.ts";
import { deedWords } from "./deed-words.ts";

const UNDER =
  /^(?:not|n['’]t|never|no|none|nobody|nothing|neither|nor|without|hardly|scarcely|barely|rarely|seldom|little|few)$/iu;

/**
 * Whether a clause neither tells its deed as a fact nor denies it: what is feared, planned or asked, what stands under another
 * negation, or what is denied in part ("not only").
 * @param before the words before its verb that bear on it
 */
export function isLeftOpen(clause: Clause, words: readonly TaggedWord[], before: readonly TaggedWord[]): boolean {
  const span = clauseSpan(clause);
  return (
    deedWords.supposed.has(clause.verb.lemma) ||
    before.some(isSupposed) ||
    isUnderNegation(before, clause) ||
    words.some((word, at) => isPartialNegation(words, word, at, span))
  );
}

function isSupposed({ lemma, text, pos }: TaggedWord): boolean {
  return (
    pos !== "NOUN" && pos !== "PROPN" && (deedWords.supposed.has(lemma) || deedWords.supposed.has(text.toLowerCase()))
  );
}

/** "No evidence that it leaked", "did not say it leaked": neither told nor denied. */
function isUnderNegation(before: readonly TaggedWord[], { verb, subjects }: Clause): boolean {
  const own = new Set(subjects.flatMap(({ words }) => words));
  const others = before.filter((word) => !own.has(word));
  const group = others.findLastIndex(({ pos }) => !["AUX", "ADV", "PART"].includes(pos));
  return others.slice(0, group + 1).some(({ text, span }) => span.end < verb.span.start && UNDER.test(text));
}

function isPartialNegation(words: readonly TaggedWord[], { text }: TaggedWord, at: number, span: Span): boolean {
  const next = words[at + 1];
  return (
    /^(?:not|n['’]t|no|never)$/iu.test(text) &&
    next !== undefined &&
    next.span.end <= span.end &&
    deedWords.partial.has(next.text.toLowerCase())
  );
}
