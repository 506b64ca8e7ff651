import type { TaggedWord } from "../tag-words.ts";
import type { ClauseSpan } from "./split-clauses.ts";

/** Where the writer takes the word again after a report; null: nothing shows that he does. */
export function reportEnd(words: readonly TaggedWord[], clauses: readonly ClauseSpan[], index: number): number | null {
  const from = (clauses[index]?.verbAt ?? 0) + 1;
  const ends = words.findIndex(
    ({ text }, at) =>
      at > from &&
      text === "," &&
      (isResumed(words, at) || isOwnDeed(words, clauses, index, at) || isPastQuestion(words, clauses, from, at)),
  );
  return ends < 0 ? null : ends;
}

const SAYINGS = /^(?:charge|claim|accusation|allegation|suggestion|assertion|statement|remark|demand)$/;

/** "…, a charge that the mayor rejected": the report is spoken of as a whole. */
const isResumed = (words: readonly TaggedWord[], at: number): boolean =>
  /^an?$/.test(words[at + 1]?.text ?? "") &&
  SAYINGS.test(words[at + 2]?.lemma ?? "") &&
  /^(?:that|which)$/.test(words[at + 3]?.text ?? "");

/** "He warned that prices could rise, and he ruled out a promise": he does a second thing, unless he spoke of himself. */
function isOwnDeed(words: readonly TaggedWord[], clauses: readonly ClauseSpan[], index: number, at: number): boolean {
  const clause = clauses[index];
  const subject = words[(clause?.groupFrom ?? 0) - 1];
  const again = words[at + 2];
  if (clause === undefined || subject?.pos !== "PRON" || words[clause.verbAt + 1]?.text !== "that") return false;
  return (
    /^(?:and|but)$/.test(words[at + 1]?.text ?? "") &&
    again?.text.toLowerCase() === subject.text.toLowerCase() &&
    !words.slice(clause.verbAt + 1, at).some(({ text }) => text.toLowerCase() === subject.text.toLowerCase())
  );
}

/** "Nobody would say how much it cost, but a report put it at …": a question told ends at the next sentence of the row. */
const isPastQuestion = (
  words: readonly TaggedWord[],
  clauses: readonly ClauseSpan[],
  from: number,
  at: number,
): boolean =>
  /^(?:how|what|who|whom|whether|why|when|where|which)$/i.test(words[from]?.text ?? "") &&
  words[at + 1]?.text === "but" &&
  clauses.some(({ verbAt }) => verbAt > from && verbAt < at);
