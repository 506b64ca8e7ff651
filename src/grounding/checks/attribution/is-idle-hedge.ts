import type { Hedge } from "../../../language/factuality/clause-hedges.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import type { RootedClause, ToldSentence } from "../negation/told-sentence.ts";
import { readHedgedPhrases } from "./read-hedged-phrases.ts";

/** These hedge only an infinitive right behind them: "offers to pay", but not "offers a tool to pay with". */
const RIGHT_BEHIND = /^(?:offer|set|go|bind|due|poise|slate|order)(?:s|ed|ing|d|es)?$/i;
const POSSIBLE = /^(?:may|might|could|would)$/i;

/** Whether a word that may hedge does not where it stands, so that the clause is told as a fact. */
export function isIdleHedge({ text }: Hedge, { told }: RootedClause, { clauses }: ToldSentence): boolean {
  const words = clauses.flatMap((clause) => clause.told.words);
  // ", apparently with a telephone,": it covers no more than its phrase.
  const isHedge = (word: TaggedWord) => word.text === text;
  const adverbs = (told.words.some(isHedge) ? told.words : words).filter(isHedge);
  const phrases = readHedgedPhrases(words);
  if (adverbs.length > 0 && adverbs.every((adverb) => phrases.some((phrase) => phrase.adverb === adverb))) return true;
  const end = told.verb.span.start;
  const at = words.findLastIndex((word) => word.text === text && word.span.start < end);
  const next = words[at + 1];
  if (at < 0 || next === undefined) return false;
  // "In order to".
  if (/^order$/i.test(text) && /^in$/i.test(words[at - 1]?.text ?? "")) return true;
  if (RIGHT_BEHIND.test(text)) return !/^(?:to|not)$/i.test(afterAdverbs(words, at + 1)?.text ?? "");
  // "Could not pass it up" denies, and hedges nothing that hangs on it.
  const isGoverning = !told.words.includes(words[at] ?? next);
  if (/^could$/i.test(text) && isGoverning && /^(?:not|n['’]t)$/iu.test(next.text)) return true;
  // "Whatever it might be".
  return (
    POSSIBLE.test(text) &&
    words.slice(Math.max(0, at - 2), at).some((word) => /^(?:what|who|which|how|where|when)ever$/i.test(word.text))
  );
}

const afterAdverbs = (words: readonly TaggedWord[], from: number): TaggedWord | undefined =>
  words.slice(from).find(({ pos }) => pos !== "ADV");
