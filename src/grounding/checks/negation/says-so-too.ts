import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { lackedNouns } from "./lacked-nouns.ts";
import { leftOut } from "./left-out.ts";
import type { RootedClause, ToldSentence } from "./told-sentence.ts";

/**
 * Whether a claim's clause and a sentence of its quotes say the same with a negation on one side: by a refusal in other words
 * ("rejected", "turned down", "did not accept"), by a phrase that is left out ("a delay rather than a cut"), by "not more than"
 * for "no more than".
 */
export function saysSoToo(
  clause: RootedClause,
  sentence: ToldSentence,
  other: RootedClause,
  source: ToldSentence,
  quoted: readonly ToldSentence[],
): boolean {
  const { polarity } = clause.told;
  if (isNeither(clause) && source.clauses.some(isNeither)) return true;
  if (polarity === "negated" && [...leftOut(source)].some((root) => clause.roots.has(root))) return true;
  if (polarity === "negated" && [...lackedNouns(source)].some((root) => clause.roots.has(root))) return true;
  if (polarity === "negated" && hasBound(sentence, NOT_MORE) && hasBound(source, AT_MOST)) return true;
  if (other.told.polarity === "negated" && hasBound(source, NOT_MORE) && hasBound(sentence, AT_MOST)) return true;
  if (polarity === "negated" && refusedNouns(source).some((root) => clause.roots.has(root) && isNone(clause, root)))
    return true;
  const negations = polarity === "negated" ? clause.told.negations : other.told.negations;
  if (negations.every((text) => /^lack/i.test(text)) && SHORT.test(source.text) !== SHORT.test(sentence.text))
    return true;
  const isRefused =
    negations.includes("accept") ||
    (negations.length > 0 && negations.every((text) => REFUSALS.has(text.toLowerCase()) || isRefusal(text)));
  return isRefused && (polarity === "negated" ? quoted.some(refuses) : refuses(sentence));
}

const NOT_MORE = /(?:\bnot|n['’]t)\b(?:\s+\p{L}+){0,3}\s+(?:more|longer|later|higher) than\b/iu;
const AT_MOST = /\b(?:no (?:more|longer|later|higher) than|at most|up to|a maximum of)\b/i;

/** What is lacking is short or missing. */
const SHORT = /\b(?:short|missing|shortage|shortfall)\b/i;

const hasBound = ({ text }: ToldSentence, bound: RegExp): boolean => bound.test(text);

const REFUSALS = new Set("reject deny dismiss refute rebut dispute rebuff refuse decline spurn".split(" "));
const REFUSAL_ROOTS = new Set([...REFUSALS].map((lemma) => wordRoot({ lemma })));
const PHRASES: Readonly<Record<string, string>> = { turn: "down", rule: "out", brush: "aside", wave: "aside" };

const isRefusal = (text: string): boolean =>
  [text, text.replace(/(?:e?d|ing|s)$/i, ""), text.replace(/(?:i?e[ds])$/i, "y")].some((form) =>
    REFUSAL_ROOTS.has(wordRoot({ lemma: form.toLowerCase() })),
  );

const isNeither = ({ told: { negations } }: RootedClause): boolean => negations.some((word) => /^neither$/i.test(word));

/** Whether a sentence tells of a refusal, in whatever words. */
const refuses = ({ clauses }: ToldSentence): boolean =>
  clauses.some(
    ({ told: { words, verb, polarity } }) =>
      (polarity === "negated" && /^(?:accept|agree|recognise|recognize)$/.test(verb.lemma)) ||
      words.some(({ pos, lemma }) => (pos === "VERB" || pos === "NOUN") && REFUSAL_ROOTS.has(wordRoot({ lemma }))),
  ) || clauses.some(({ told: { words, verb } }) => isPhrase(verb, words, clauses));

/** "Turned down", with what comes after the verb in this clause or at the head of the next. */
function isPhrase(verb: TaggedWord, words: readonly TaggedWord[], clauses: readonly RootedClause[]): boolean {
  const particle = PHRASES[verb.lemma];
  if (particle === undefined) return false;
  const after = [...words, ...clauses.flatMap(({ told }) => told.words)].filter(
    ({ span }) => span.start >= verb.span.end,
  );
  return after.some(({ text, span }) => text === particle && span.start - verb.span.end <= 1);
}

/** The roots of nouns that are ruled out or refused: "ruled out any promise", "refused a comment". */
export function refusedNouns({ clauses }: ToldSentence): readonly string[] {
  return clauses.flatMap(({ told: { words, verb, polarity } }): string[] => {
    const at = words.indexOf(verb) + 1;
    const isRuledOut = verb.lemma === "rule" && words[at]?.text === "out";
    if (polarity !== "affirmed" || !(isRuledOut || /^(?:refuse|decline|deny)$/.test(verb.lemma))) return [];
    const after = words.slice(isRuledOut ? at + 1 : at);
    const end = after.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
    const noun = (end < 0 ? after : after.slice(0, end)).findLast(({ pos }) => pos === "NOUN");
    return noun === undefined ? [] : [wordRoot(noun)];
  });
}

/** "No promise", "not … any promise". */
const isNone = ({ told: { words } }: RootedClause, root: string): boolean =>
  words.some(
    (word, at) =>
      wordRoot(word) === root && words.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:no|any)$/i.test(text)),
  );
