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
    if (isPossessed(words, at) || isFirstNoun(words, at)) return { ...word, pos: "NOUN" };
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
  if (hasObject || (before?.lemma === "be" && next?.lemma === "to")) return true;
  // "…, police alleged.", "prosecutors alleged on Monday": a noun before, none after.
  const isReport = reportingVerbs.has(verbLemma(word) ?? "");
  return (
    isReport && /^(?:NOUN|PROPN|PRON|AUX)$/.test(before?.pos ?? "") && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "")
  );
}
