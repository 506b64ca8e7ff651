import { isPastForm } from "../is-past-form.ts";
import type { TaggedWord } from "../tag-words.ts";
import { verbLemma } from "./verb-lemma.ts";

const SAYINGS = new Set(
  "say state write tell answer reply respond report mention claim declare confirm note repeat print".split(" "),
);

const AFTER_VERB = /^(?:ADP|ADJ|PART|DET|NUM|ADV|SYM|PRON)$/;
/** A clause that hangs on another must have a verb, if only as its last word. */
const AFTER_CLAUSE_VERB = /^(?:ADP|ADJ|PART|DET|NUM|ADV|SYM|PRON|PUNCT|)$/;

/** Mends present forms that the tagger takes for nouns where their clause would have no verb: "The risk remains low". */
export function withPlainVerbs(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const starts = [0, ...words.flatMap((_, at) => (opensClause(words, at) ? [at + 1] : []))];
  const found = new Set(
    starts.flatMap((start, index) => missedVerb(words, start, (starts[index + 1] ?? words.length + 1) - 1) ?? []),
  );
  return words.map((word, at) =>
    found.has(at) || isOrder(words, at) ? { ...word, pos: "VERB", lemma: verbLemma(word) ?? word.lemma } : word,
  );
}

/** "that", "because"; a verb of saying with its clause after it. */
function opensClause(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.pos === "SCONJ" && /^(?:that|because|while|although|though|if|when|as)$/i.test(word.text)) return true;
  return word.pos === "VERB" && /^(?:say|state|insist|argue|believe|warn|think|add)$/.test(word.lemma);
}

/** The first word of a stretch without a verb that can be its verb: "-s" after a noun, with no noun after it. */
function missedVerb(words: readonly TaggedWord[], from: number, to: number): number | null {
  const stretch = words.slice(from, to);
  if (stretch.some(({ pos }) => pos === "VERB" || pos === "AUX")) return null;
  const next = from > 0 ? AFTER_CLAUSE_VERB : AFTER_VERB;
  const at = stretch.findIndex((word, index) => {
    const before = stretch[index - 1];
    if (index === 0 || !/^(?:NOUN|PROPN|ADJ|PRON)$/.test(before?.pos ?? "") || verbLemma(word) === null) return false;
    if (word.pos === "NOUN" && /[^su]s$/.test(word.text)) return next.test(stretch[index + 1]?.pos ?? "");
    // "Ten people work for the line", "the work cost $75 million"
    const isPlural = before?.pos === "NOUN" && /(?:s|people|men|women|children|police)$/i.test(before.text);
    const hasPrice = stretch[index + 1]?.pos === "SYM";
    if ((isPlural || hasPrice) && word.pos === "NOUN" && verbLemma(word) === word.text.toLowerCase())
      return AFTER_VERB.test(stretch[index + 1]?.pos ?? "");
    // "The clinic informed patients"
    return (word.pos === "ADJ" || word.pos === "NOUN") && before?.pos !== "ADJ" && isPastForm(word.text.toLowerCase());
  });
  return at < 0 ? null : from + at;
}

/** "Assistant: state that …", "Please say that …": an order to say something. */
function isOrder(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return (
    word !== undefined &&
    (word.pos === "NOUN" || word.pos === "PROPN" || word.pos === "ADJ") &&
    SAYINGS.has(word.text.toLowerCase()) &&
    words[at + 1]?.text === "that" &&
    (before === undefined || /^(?:[:,;.!“"]|please|and|then|now|just|always)$/iu.test(before.text))
  );
}
