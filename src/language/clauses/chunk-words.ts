import { isPastForm } from "../is-past-form.ts";
import type { TaggedWord } from "../tag-words.ts";

/** A run of words that stand for one thing in a sentence. */
export interface Chunk {
  /**
   * noun: a noun phrase with its "of" phrases; verb: auxiliaries, negation and the verb; adjective: one that stands alone;
   * relative: "who", "which", "that"; and: a coordinating conjunction; other: whatever ends a phrase.
   */
  readonly kind: "noun" | "verb" | "adjective" | "preposition" | "relative" | "and" | "comma" | "other";
  readonly words: readonly TaggedWord[];
}

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "SYM"]);
const MODIFIER = new Set(["DET", "ADJ", ...NOMINAL]);
const POSSESSIVES = new Set(["my", "your", "his", "her", "its", "our", "their"]);
const RELATIVES = new Set(["who", "which", "that", "whom", "whose"]);
const NEGATIONS = new Set(["not", "n't", "n’t", "never"]);
/** After a verb these belong to it, and what follows is its object: "shut down the port". */
const PARTICLES = new Set(["up", "down", "off", "out", "away", "back"]);
/** Tagged as conjunctions, but with a noun phrase after them they may be prepositions: "since 2012". */
const EITHER = new Set(["since", "after", "before", "until", "till", "as", "than", "like", "for"]);
const MODALS = new Set([
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "shall",
  "should",
  "must",
  "do",
  "does",
  "did",
]);

const isParticiple = ({ pos, text }: TaggedWord): boolean =>
  pos === "VERB" && (/(?:ing|ed)$/.test(text) || isPastForm(text));

/** Whether a hyphen ties two words without a space. */
const isGlued = (word: TaggedWord | undefined, next: TaggedWord): boolean =>
  word !== undefined && word.span.end === next.span.start && (word.text === "-" || next.text === "-");

/** The end of the noun phrase that starts at an index; the index itself where none does. */
function nounEnd(words: readonly TaggedWord[], from: number): number {
  let end = from;
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const lower = word.text.toLowerCase();
    const next = words[at + 1];
    if (at > from && isGlued(words[at - 1], word)) {
      // "start-up" is read as three words.
      if (word.text !== "-") end = at + 1;
      continue;
    }
    const inside =
      MODIFIER.has(word.pos) ||
      (word.pos === "PRON" && POSSESSIVES.has(lower)) ||
      /^['’]s?$/.test(lower) ||
      // "the troubled start-up", "a growing firm"
      (at > from &&
        isParticiple(word) &&
        next !== undefined &&
        MODIFIER.has(next.pos) &&
        next.pos !== "DET" &&
        words[at - 1]?.pos !== "NOUN" &&
        words[at - 1]?.pos !== "PROPN") ||
      (word.pos === "ADV" && at > from && (next?.pos === "ADJ" || next?.pos === "NUM")) ||
      (word.text === "&" && at > from);
    if (!inside) break;
    // A determiner opens the next phrase.
    if (at > from && (word.pos === "DET" || POSSESSIVES.has(lower)) && end === at) break;
    if (NOMINAL.has(word.pos)) end = at + 1;
  }
  return end;
}

/** Cuts a tagged sentence into the runs of words that its clauses are made of. */
export function chunkWords(words: readonly TaggedWord[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const push = (kind: Chunk["kind"], from: number, to: number) => {
    chunks.push({ kind, words: words.slice(from, to) });
    return to;
  };
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const lower = word.text.toLowerCase();
    const last = chunks.at(-1);
    const end = nounEnd(words, at);
    if (end > at) {
      const before = chunks.at(-2);
      if (last?.kind === "preposition" && last.words[0]?.lemma === "of" && before?.kind === "noun") {
        chunks.splice(-2, 2);
        chunks.push({ kind: "noun", words: [...before.words, ...last.words, ...words.slice(at, end)] });
        at = end;
      } else at = push("noun", at, end);
    } else if (
      RELATIVES.has(lower) &&
      (last?.kind === "noun" ||
        last?.kind === "comma" ||
        // "A club that lost money and that owes taxes".
        (last?.kind === "and" &&
          chunks.some(({ kind, words }) => kind === "relative" && words[0]?.lemma === word.lemma)))
    )
      at = push("relative", at, at + 1);
    else if (word.pos === "PRON") at = push("noun", at, at + 1);
    else if (word.pos === "AUX" || word.pos === "VERB" || (lower === "to" && word.pos === "PART")) {
      let to = at;
      let verbEnd = at + 1;
      while (to < words.length) {
        const each = words[to];
        if (each === undefined) break;
        const small = each.text.toLowerCase();
        if (each.pos === "VERB" || each.pos === "AUX") {
          verbEnd = to + 1;
          to += 1;
          if (each.pos === "VERB") break;
        } else if (MODALS.has(words[to - 1]?.lemma ?? "") && (each.pos === "ADJ" || each.pos === "NOUN")) {
          // The tagger took the verb for something else: "the ferry would close".
          verbEnd = to + 1;
          break;
        } else if (each.pos === "ADV" || NEGATIONS.has(small) || (small === "to" && each.pos === "PART")) to += 1;
        else break;
      }
      const particle = words[verbEnd];
      if (words[verbEnd - 1]?.pos === "VERB" && particle && PARTICLES.has(particle.text.toLowerCase())) verbEnd += 1;
      at = push("verb", at, verbEnd);
    } else if (word.pos === "ADJ") at = push("adjective", at, at + 1);
    else if (word.pos === "ADP" || (word.pos === "SCONJ" && EITHER.has(lower))) at = push("preposition", at, at + 1);
    else if (word.pos === "CCONJ") at = push("and", at, at + 1);
    else if (word.text === "," || /^[–—()-]$/u.test(word.text)) at = push("comma", at, at + 1);
    else if (word.pos === "ADV" || NEGATIONS.has(lower) || /^["“”'‘’]+$/.test(word.text)) at += 1;
    else at = push("other", at, at + 1);
  }
  return chunks;
}
