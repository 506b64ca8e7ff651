import type { TaggedWord } from "../tag-words.ts";
import type { ClauseSpan } from "./split-clauses.ts";

/** "Put the share of residents who had returned at a third": what is put at a figure is an estimate, whatever its nouns tell. */
export function estimateScope(
  words: readonly TaggedWord[],
  clauses: readonly ClauseSpan[],
  index: number,
): readonly [number, number] | null {
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (clause === undefined || next === undefined || words[clause.verbAt]?.lemma !== "put") return null;
  const isCount = words.slice(clause.verbAt + 1, clause.verbAt + 4).some(({ lemma }) => COUNTS.test(lemma));
  const at = words.findIndex(({ text }, place) => place > next.verbAt && place < next.to && text === "at");
  return isCount && at >= 0 ? [clause.verbAt + 1, next.to] : null;
}

const COUNTS = /^(?:share|number|figure|price|cost|toll|total|value|proportion|rate|count)$/;
