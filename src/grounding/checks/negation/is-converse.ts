import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { isContentWord, type ToldSentence } from "./told-sentence.ts";

/** Verbs for one deed seen from its two sides: who does the first does it "from", who does the second "to" the other. */
const CONVERSES: readonly (readonly [takes: string, gives: string])[] = [
  ["buy", "sell"],
  ["acquire", "sell"],
  ["purchase", "sell"],
  ["borrow", "lend"],
];

/**
 * Whether a claim says the converse of its quote with the roles exchanged too: "the mill sold the barge to Ida" of "Ida bought the
 * barge from the mill".
 */
export function isConverse(verb: TaggedWord, sentence: ToldSentence, other: TaggedWord, source: ToldSentence): boolean {
  const own = wordRoot(verb);
  const theirs = wordRoot(other);
  const takes = CONVERSES.some(([a, b]) => wordRoot({ lemma: a }) === own && wordRoot({ lemma: b }) === theirs);
  const gives = CONVERSES.some(([a, b]) => wordRoot({ lemma: b }) === own && wordRoot({ lemma: a }) === theirs);
  if (!takes && !gives) return false;
  const claimed = rolesOf(verb, sentence, takes ? "from" : "to");
  const quoted = rolesOf(other, source, takes ? "to" : "from");
  // Each that the claim names must be the other in the quote, and one of them must be named.
  const pairs: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
    [claimed.doer, quoted.partner],
    [claimed.partner, quoted.doer],
  ];
  const named = pairs.filter(([mine]) => mine.size > 0);
  return named.length > 0 && named.every(([mine, its]) => [...mine].some((root) => its.has(root)));
}

function rolesOf(
  verb: TaggedWord,
  { clauses }: ToldSentence,
  preposition: string,
): { readonly doer: ReadonlySet<string>; readonly partner: ReadonlySet<string> } {
  const words = clauses.flatMap(({ told }) => told.words);
  const at = words.findIndex(({ span }) => span.start === verb.span.start);
  const isPassive = words.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === "be");
  const before = words.slice(0, at);
  return {
    doer: isPassive ? phraseAfter(words, at, "by") : rootsOf(before),
    partner: phraseAfter(words, at, preposition),
  };
}

/** The roots of the names and nouns of the first phrase after a preposition. */
function phraseAfter(words: readonly TaggedWord[], at: number, preposition: string): ReadonlySet<string> {
  const from = words.findIndex(({ text }, index) => index > at && text.toLowerCase() === preposition);
  if (from < 0) return new Set();
  const end = words.findIndex(({ pos }, index) => index > from && !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(pos));
  return rootsOf(words.slice(from + 1, end < 0 ? words.length : end));
}

const rootsOf = (words: readonly TaggedWord[]): ReadonlySet<string> =>
  new Set(words.filter((word) => (word.pos === "NOUN" || word.pos === "PROPN") && isContentWord(word)).map(wordRoot));
