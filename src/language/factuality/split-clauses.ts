import { isPastForm } from "../is-past-form.ts";
import { reportingVerbs } from "../reporting-verbs.ts";
import type { TaggedWord } from "../tag-words.ts";

/** A stretch of a sentence around one verb group: "who did not resign over the affair". Every word is in one stretch. */
export interface ClauseSpan {
  /** Indices of words, half open. */
  readonly from: number;
  readonly to: number;
  /** Where the verb group begins: auxiliaries, "to", adverbs; and the index of its last verb. */
  readonly groupFrom: number;
  readonly verbAt: number;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
}

const CONJUNCTIONS = new Set(["and", "or", "but", "nor", "yet", "so", "&", "both", "either", "neither", "plus"]);
const RELATIVES = new Set(["who", "whom", "whose", "which", "that", "what", "where", "when", "why", "how", "while"]);
const OPENERS = new Set([
  "without",
  "from",
  "with",
  "of",
  "for",
  "by",
  "after",
  "before",
  "despite",
  "than",
  "not",
  "never",
  "about",
  "in",
]);
/** Tagged as conjunctions, but with a noun phrase after them they are prepositions. */
const OF_PHRASES = /^(?:since|after|before|until|till|as|than|like|for|of|in|on|at|by|with|from)$/i;
const BREAKS = /^[,;:()“”"–—-]+$/u;

/**
 * Splits a tagged sentence at its verb groups. A shallow reading: what stands between two verbs goes to the second where
 * it can be its subject, to the first where it can only be its object.
 * @returns stretches in order; empty where the sentence has no verb
 */
export function splitClauses(words: readonly TaggedWord[]): readonly ClauseSpan[] {
  const groups = readGroups(words);
  const starts = groups.map((group, at) => (at === 0 ? 0 : startOf(words, groups[at - 1]?.to ?? 0, group)));
  return groups.map((group, at) => ({
    from: starts[at] ?? 0,
    to: starts[at + 1] ?? words.length,
    groupFrom: group.from,
    verbAt: group.to - 1,
    form: group.form,
  }));
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly form: ClauseSpan["form"];
}

function readGroups(words: readonly TaggedWord[]): readonly Group[] {
  const groups: Group[] = [];
  let at = 0;
  while (at < words.length) {
    if (!opensGroup(words, at)) {
      at += 1;
      continue;
    }
    const from = at;
    let to = at + 1;
    let isDone = isMainVerb(words, at);
    for (let next = to; next < words.length && !isDone; next += 1) {
      const word = words[next];
      if (word === undefined) break;
      if (word.pos === "AUX" || isVerb(words, next)) {
        to = next + 1;
        isDone = isMainVerb(words, next);
      } else if (word.pos !== "ADV" && !(word.pos === "PART" && word.lemma !== "to")) break;
    }
    groups.push({ from, to, form: formOf(words, from, to) });
    at = to;
  }
  return groups;
}

function opensGroup(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.pos === "PART" && word.lemma === "to")
    return isVerb(words, at + 1) || words[at + 1]?.pos === "AUX" || words[at + 1]?.pos === "ADV";
  return word.pos === "AUX" || isVerb(words, at);
}

const isMainVerb = (words: readonly TaggedWord[], at: number): boolean => words[at]?.pos !== "AUX" && isVerb(words, at);

/** Whether the word is a verb, where the tagger may be wrong or the form is an adjective: "the alleged theft". */
function isVerb(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const next = words[at + 1];
  const before = words[at - 1];
  const lower = word.text.toLowerCase();
  if (lower === "according" && next?.lemma === "to") return false;
  if (word.pos !== "VERB") return false;
  const isModifier =
    (/ing$/.test(lower) || isPastForm(lower)) &&
    (next?.pos === "NOUN" || next?.pos === "PROPN") &&
    (before?.pos === "DET" ||
      before?.pos === "ADJ" ||
      // "the financially struggling company"
      (before?.pos === "ADV" && /^(?:DET|PUNCT)$/.test(words[at - 2]?.pos ?? "") && words[at - 2]?.text !== ",") ||
      before?.pos === "NUM" ||
      /^['’]s$/.test(before?.text ?? ""));
  return !isModifier;
}

function formOf(words: readonly TaggedWord[], from: number, to: number): Group["form"] {
  const first = words[from];
  const last = words[to - 1];
  if (first?.lemma === "to" && first.pos === "PART") return "infinitive";
  if (first?.pos === "AUX" && to - from > 0) return /ing$/.test(first.text) ? "gerund" : "finite";
  return /ing$/.test(last?.text ?? "") ? "gerund" : "finite";
}

/** Where the stretch of a group begins, after the verb group that ends at `previousEnd`. */
function startOf(words: readonly TaggedWord[], previousEnd: number, group: Group): number {
  if (group.form === "infinitive" || group.form === "gerund") {
    let start = group.from;
    while (start > previousEnd) {
      const before = words[start - 1];
      if (
        before === undefined ||
        !(OPENERS.has(before.text.toLowerCase()) || before.pos === "ADV" || BREAKS.test(before.text))
      )
        break;
      start -= 1;
    }
    return start;
  }
  const isMark = (at: number, mark: (word: TaggedWord) => boolean): boolean => {
    const word = words[at];
    return word !== undefined && mark(word) && !isHyphen(words, at);
  };
  const between = Array.from({ length: group.from - previousEnd }, (_, offset) => previousEnd + offset);
  const isComma = (word: TaggedWord) => BREAKS.test(word.text);
  const lastComma = between.findLast((at) => isMark(at, isComma));
  // "…, police said": who speaks stands after the last comma; "…, said police": nobody stands between.
  const isReport = reportingVerbs.has(words[group.to - 1]?.lemma ?? "");
  const opener = between.find((at) => isMark(at, (word) => isOpener(word, words, at, group.from)));
  // "since the opening, police said": what opens before the comma has no verb of its own.
  const isClosed =
    opener === undefined ||
    (lastComma !== undefined && opener < lastComma && OF_PHRASES.test(words[opener]?.text ?? ""));
  if (isReport && isClosed && lastComma !== undefined) return lastComma;
  const first = between.find((at) => isMark(at, isComma) || at === opener);
  return (
    first ??
    between.find((at) => isMark(at, ({ pos, text }) => pos === "CCONJ" && CONJUNCTIONS.has(text.toLowerCase()))) ??
    previousEnd
  );
}

/** The hyphen of "short-term", which is a word of its own. */
function isHyphen(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  return (
    word?.text === "-" && words[at - 1]?.span.end === word.span.start && words[at + 1]?.span.start === word.span.end
  );
}

/** Whether a word opens a clause: "who", "because"; not the "of" that is tagged like "that". */
function isOpener(word: TaggedWord, words: readonly TaggedWord[], at: number, groupFrom: number): boolean {
  if (RELATIVES.has(word.text.toLowerCase())) return true;
  if (word.pos !== "SCONJ") return false;
  return groupFrom - at > 1 || !/^(?:of|in|for|on|at|by|with|from|as|than|like)$/i.test(words[at]?.text ?? "");
}
