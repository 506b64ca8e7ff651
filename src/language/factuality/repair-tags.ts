import { isPastForm } from "../is-past-form.ts";
import { reportingVerbs } from "../reporting-verbs.ts";
import type { TaggedWord } from "../tag-words.ts";
import { verbLemma } from "./verb-lemma.ts";
import { withPlainVerbs } from "./with-plain-verbs.ts";

const CONJUNCTIONS = new Set([
  "and",
  "or",
  "but",
  "nor",
  "yet",
  "so",
  "&",
  "both",
  "either",
  "neither",
  "plus",
  "not",
  "n't",
  "vs",
]);

const INTENTIONS = new Set(["plan", "hope", "aim", "promise", "pledge", "vow", "need", "want", "claim"]);

/** Mends what the tagger often gets wrong about verbs, by what stands around them. */
export function repairTags(tagged: readonly TaggedWord[]): readonly TaggedWord[] {
  const words = withPlainVerbs(tagged);
  return words.map((word, at) => {
    if (isPossessed(words, at) || isFirstNoun(words, at) || isLastNoun(words, at)) return { ...word, pos: "NOUN" };
    if (isCondition(words, at)) return { ...word, pos: "SCONJ" };
    if (isMissedName(words, at)) return { ...word, pos: "PROPN", lemma: word.text.toLowerCase() };
    if (isMissedVerb(words, at)) return { ...word, pos: "VERB", lemma: verbLemma(word) ?? word.lemma };
    return isAuxiliary(words, at) ? { ...word, pos: "AUX" } : word;
  });
}

/** "its pay offer": what follows a possessive pronoun in its plain form is a noun. */
function isPossessed(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return (
    word?.pos === "VERB" &&
    /^(?:its|their|his|our|my|your)$/i.test(before?.text ?? "") &&
    !/ing$/.test(word.text) &&
    !isPastForm(word.text.toLowerCase())
  );
}

/** "Promises of that kind": no verb in "-s" opens a sentence with "of" after it. */
const isFirstNoun = (words: readonly TaggedWord[], at: number): boolean =>
  words[at]?.pos === "VERB" &&
  /[^s]s$/.test(words[at]?.text ?? "") &&
  words[at + 1]?.text === "of" &&
  words.slice(0, at).every(({ pos }) => pos === "PUNCT");

/**
 * "Police searched a printing works in Hale", "a guard at the dyeing works was hurt": what ends another verb's object or a
 * preposition's phrase has no subject of its own, and so is no verb.
 */
function isLastNoun(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== "VERB" || !/[^su]s$/.test(word.text) || words[at - 1]?.pos !== "NOUN") return false;
  const article = words.findLastIndex(({ pos }, index) => index < at && !/^(?:NOUN|ADJ|PROPN)$/.test(pos));
  const governor = words[article - 1];
  if (words[article]?.pos !== "DET" || governor === undefined) return false;
  if (governor.pos === "ADP") return behindAside(words, at)?.pos === "AUX";
  const start = words.findLastIndex(({ pos }, index) => index < article - 1 && /^(?:PUNCT|SCONJ|VERB|AUX)$/.test(pos));
  const subject = words.slice(start + 1, article - 1);
  return (
    governor.pos === "VERB" &&
    isPastForm(governor.text) &&
    !reportingVerbs.has(governor.lemma) &&
    !WITH_ANOTHER_VERB.test(governor.lemma) &&
    subject.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos)) &&
    !subject.some(({ text }) => /^(?:who|whom|which|that|what|whose|where|how)$/i.test(text)) &&
    /^(?:ADP|CCONJ|PUNCT|)$/.test(words[at + 1]?.pos ?? "")
  );
}

/** "Knew the pump leaks", "men handed a map": what stands behind them may be a clause, or they may be a noun's participle. */
const WITH_ANOTHER_VERB =
  /^(?:know|see|hear|watch|let|make|help|mean|ensure|expect|want|decide|agree|understand|give|hand|award|offer|pay)$/;

const MOST_WORDS_ASIDE = 8;

/** The word behind, or behind what stands between two commas. */
function behindAside(words: readonly TaggedWord[], at: number): TaggedWord | undefined {
  if (words[at + 1]?.text !== ",") return words[at + 1];
  const length = words.slice(at + 2, at + 2 + MOST_WORDS_ASIDE).findIndex(({ text }) => text === ",");
  return length < 0 ? undefined : words[at + 3 + length];
}

/** "…, provided both sides agree": no subject before it, and a clause after it. */
function isCondition(words: readonly TaggedWord[], at: number): boolean {
  const before = words[at - 1];
  return (
    /^(?:provided|providing)$/i.test(words[at]?.text ?? "") &&
    (before === undefined || /^[,;:–—]$/u.test(before.text)) &&
    (/^(?:that|both|all|each|either)$/i.test(words[at + 1]?.text ?? "") ||
      words.slice(at + 1, at + 8).some(({ pos }) => pos === "VERB" || pos === "AUX"))
  );
}

/** A capital within a sentence: "…, Cook told reporters". */
function isMissedName(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || word.pos === "PROPN" || word.pos === "PRON" || word.pos === "DET")
    return false;
  if (word.pos !== "VERB" || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  // "Otto Kern was": a verb stands behind it; "…; Kern, who": a comma.
  const next = words[at + 1];
  if (before.pos === "PROPN" && /^(?:VERB|AUX)$/.test(next?.pos ?? "")) return true;
  if (before.text === ";") return next?.text === "," || next?.pos === "AUX";
  return (
    !/^[“”"‘’':.!?;—–-]+$/u.test(before.text) &&
    !words.slice(0, at).every(({ pos }) => pos === "PUNCT" || pos === "PROPN")
  );
}

/** "Having struck", "to have stolen", "being held". */
function isAuxiliary(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== "VERB" || (word.lemma !== "have" && word.lemma !== "be")) return false;
  const next = words[at + 1]?.pos === "ADV" ? words[at + 2] : words[at + 1];
  return (
    next !== undefined && (next.pos === "VERB" || next.pos === "AUX") && (isPastForm(next.text) || next.text === "been")
  );
}

const MOST_WORDS_TO_FROM = 5;

/** "The contract bars drivers from working": a noun and "from" with a verb in "-ing" behind. */
function keepsFrom(words: readonly TaggedWord[], at: number): boolean {
  const length = words.slice(at + 1, at + 1 + MOST_WORDS_TO_FROM).findIndex(({ text }) => text === "from");
  const gerund = words[at + length + 2];
  return (
    length > 0 &&
    words.slice(at + 1, at + 1 + length).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(pos)) &&
    gerund?.pos === "VERB" &&
    /ing$/.test(gerund.text)
  );
}

function isMissedVerb(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word === undefined) return false;
  const lower = word.text.toLowerCase();
  if (word.pos === "CCONJ") return !CONJUNCTIONS.has(lower) && /^\p{L}+$/u.test(lower);
  if (word.pos !== "ADJ" && word.pos !== "NOUN") return false;
  // "how much the delay cost"
  if (
    /^costs?$/.test(lower) &&
    /\b(?:how much|what)\b/i.test(
      words
        .slice(Math.max(0, at - 6), at)
        .map(({ text }) => text)
        .join(" "),
    )
  )
    return word.pos === "NOUN" && /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? "") && next?.pos !== "NOUN";
  // "The union plans to strike": no verb before it.
  if (
    /s$/.test(lower) &&
    INTENTIONS.has(word.lemma) &&
    next?.lemma === "to" &&
    (/^(?:VERB|AUX)$/.test(words[at + 2]?.pos ?? "") ||
      (words[at + 2]?.pos === "NOUN" && verbLemma(words[at + 2] ?? word) === words[at + 2]?.text))
  ) {
    return (
      /^(?:NOUN|PROPN|ADJ)$/.test(before?.pos ?? "") &&
      !words.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "AUX")
    );
  }
  // "The government backs the dam": after a noun, before an article, and no verb since the clause began.
  const start = words.findLastIndex((each, index) => index < at && /^(?:PUNCT|SCONJ)$/.test(each.pos));
  const hasVerb = words.slice(start + 1, at).some(({ pos }) => pos === "VERB" || pos === "AUX");
  const isObject = next?.pos === "DET" || /^(?:it|him|her|them|us|me)$/i.test(next?.text ?? "");
  if (/[^s]s$/.test(lower) && word.pos === "NOUN" && isObject && !hasVerb)
    return /^(?:NOUN|PROPN)$/.test(before?.pos ?? "");
  if (/[^su]s$/.test(lower) && word.pos === "NOUN" && before?.pos === "NOUN" && !hasVerb && keepsFrom(words, at))
    return true;
  // "The agency claims that it …", "analysts doubt that …": no verb before it, and no article.
  if (
    /^(?:that|whether)$/.test(next?.text ?? "") &&
    reportingVerbs.has(word.lemma) &&
    /s$/.test(lower) !== /s$/.test(before?.text ?? "")
  ) {
    return (
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") &&
      !words.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "AUX")
    );
  }
  // No adjective stands before a determiner or a pronoun: "denied striking the town".
  const hasObject =
    next?.pos === "DET" ||
    next?.text === "that" ||
    (/^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? "") && /^(?:fewer|more|less)$/.test(next?.text ?? "")) ||
    (next?.pos === "PRON" && !/^(?:who|which|what)$/i.test(next.text));
  if (/ing$/.test(lower)) return hasObject && before?.pos !== "DET" && before?.pos !== "ADJ";
  if (!isPastForm(lower)) return false;
  // "Are forbidden by law to open".
  if (hasObject || (before?.lemma === "be" && /^(?:to|by)$/.test(next?.lemma ?? ""))) return true;
  // "…, police alleged.", "prosecutors alleged on Monday": a noun before, none after.
  const isReport = reportingVerbs.has(verbLemma(word) ?? "");
  return (
    isReport && /^(?:NOUN|PROPN|PRON|AUX)$/.test(before?.pos ?? "") && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "")
  );
}
