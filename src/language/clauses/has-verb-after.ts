import type { Chunk } from "./chunk-words.ts";
import { isWithoutSubject } from "./is-without-subject.ts";

const CLAUSE_ENDS = /^[.;:!?]$/;

/** Whether a verb of its own stands in the sentence after an index. */
export function hasVerbAfter(chunks: readonly Chunk[], at: number): boolean {
  const rest = chunks.slice(at + 1);
  const end = rest.findIndex(({ kind, words }) => kind === "other" && CLAUSE_ENDS.test(words[0]?.text ?? ""));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .some(
      (chunk, index, all) => chunk.kind === "verb" && all[index - 1]?.kind !== "relative" && !isWithoutSubject(chunk),
    );
}
