import type { Chunk } from "./chunk-words.ts";

/** Verbs that hardly take a thing for an object. */
const CLAUSE_TAKING = new Set(
  "say think believe argue write add insist note fear hope feel suppose reckon conclude estimate claim maintain".split(
    " ",
  ),
);

/** "Said", "believes": what they take is a clause, where a verb follows. */
export function reportsClause(group: Chunk | undefined): boolean {
  return CLAUSE_TAKING.has(group?.words.at(-1)?.lemma ?? "");
}
