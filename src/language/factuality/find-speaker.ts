import type { TaggedWord } from "../tag-words.ts";
import { isSpeakerWord } from "./is-speaker-word.ts";
import type { ClauseSpan } from "./split-clauses.ts";

const QUOTE_MARK = /^["“”„«»]+$/u;
const BREAK = /^[,;:()“”"–—-]+$/u;

/** Where a verb's subject begins, and the words in it that may name who speaks. */
export interface Subject {
  readonly from: number;
  readonly words: readonly TaggedWord[];
}

/** The subject before a verb group in its own clause: beside it, or before an aside ("Ana Ruiz, the mayor, said"). */
export function findSubject(
  words: readonly TaggedWord[],
  clause: ClauseSpan,
  previous: ClauseSpan | undefined,
): Subject {
  // "… but could not tell": a joined verb shares the subject of the one before.
  if (previous !== undefined && words[clause.groupFrom - 1]?.pos === "CCONJ" && clause.form === "finite")
    return { from: clause.groupFrom, words: [] };
  const from = speakerStart(words, clause, previous);
  const beside = withoutOpening(words.slice(from, clause.groupFrom)).filter(isSpeakerWord);
  if (beside.length > 0) return { from, words: beside };
  return subjectOfAside(words, clause.groupFrom) ?? { from, words: beside };
}

/** "In addition, she": a phrase of time or place before the subject names nobody. */
function withoutOpening(words: readonly TaggedWord[]): readonly TaggedWord[] {
  if (!/^(?:ADP|ADV|SCONJ|CCONJ)$/.test(words[0]?.pos ?? "")) return words;
  const rest = words.slice(words.findIndex(({ text }) => text === ",") + 1);
  return rest.length > 0 ? rest : words;
}

/** "His lawyer, Idris Penn, told": where nothing but an aside parts verb and subject. Null: no aside stands before the verb. */
function subjectOfAside(words: readonly TaggedWord[], groupFrom: number): Subject | null {
  if (words[groupFrom - 1]?.text !== ",") return null;
  const comma = words.findLastIndex(({ text }, at) => at < groupFrom - 1 && (text === "," || QUOTE_MARK.test(text)));
  if (words[comma]?.text !== ",") return null;
  const aside = words.slice(comma + 1, groupFrom - 1);
  const isRelative = /^(?:who|which|whose|whom|where)$/i.test(aside[0]?.text ?? "");
  if (!isRelative && (aside.some(({ pos }) => pos === "VERB" || pos === "AUX") || aside[0]?.pos === "CCONJ"))
    return null;
  const from = words.findLastIndex((word, at) => at < comma && (BREAK.test(word.text) || word.pos === "CCONJ")) + 1;
  const subject = words.slice(from, comma);
  if (subject.some(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "SCONJ")) return null;
  const named = subject.filter(isSpeakerWord);
  return named.length === 0 ? null : { from, words: isRelative ? named : [...named, ...aside.filter(isSpeakerWord)] };
}

/** Where the subject of a reporting verb may begin. */
function speakerStart(words: readonly TaggedWord[], clause: ClauseSpan, previous: ClauseSpan | undefined): number {
  let start = clause.from;
  const isAside = words[clause.verbAt + 1]?.text === ",";
  for (let at = clause.from; at < clause.groupFrom; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const opens = at === start && previous !== undefined && (BREAK.test(word.text) || word.pos === "CCONJ");
    if (QUOTE_MARK.test(word.text) || opens || (isAside && previous === undefined && word.text === ",")) start = at + 1;
  }
  return start;
}

/** Who does it in a passive: "was accused by the council". */
export function agentOf(words: readonly TaggedWord[], after: number): readonly TaggedWord[] {
  if (words[after]?.text !== "by") return [];
  const end = words.findIndex((word, at) => at > after && !isSpeakerWord(word) && word.pos !== "DET");
  return words.slice(after, end < 0 ? words.length : end).filter(isSpeakerWord);
}

/** The subject that a joined or participial verb shares: "Dar noted …, and urged …", "…, saying …", "with parents suspecting …". */
export function speakerBefore(
  words: readonly TaggedWord[],
  clauses: readonly ClauseSpan[],
  index: number,
): readonly TaggedWord[] {
  const clause = clauses[index];
  if (clause?.form === "gerund" && words.slice(clause.groupFrom - 1, clause.groupFrom).some(isSpeakerWord)) {
    const start = words.findLastIndex(
      (word, at) => at < clause.groupFrom && (BREAK.test(word.text) || word.pos === "ADP" || word.pos === "VERB"),
    );
    return words.slice(start + 1, clause.groupFrom).filter(isSpeakerWord);
  }
  for (const { from, groupFrom } of clauses.slice(0, index).reverse()) {
    const subject = withoutOpening(words.slice(from, groupFrom)).filter(isSpeakerWord);
    if (subject.length > 0) return subject;
  }
  return [];
}
