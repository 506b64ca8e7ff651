import type { Clause } from "../../../language/read-clauses.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { CLAUSE_BREAK } from "./clause-break.ts";

/** The clause that a clause hangs on: "denied" for "(denied that) it leaked", "failed" for "(failed to) close". */
export function findGovernor(words: readonly TaggedWord[], clauses: readonly Clause[], index: number): Clause | null {
  // "Denied having sold" is read as three verbs.
  const back = clauses[index - 1]?.verb.text === "having" ? 2 : 1;
  const [governor, clause] = [clauses[index - back], clauses[index]];
  if (governor === undefined || clause === undefined) return null;
  const between = words.filter(
    ({ span }) => span.start >= governor.verb.span.end && span.end <= clause.verb.span.start,
  );
  const isTight = between.every(
    ({ text, pos, lemma }) =>
      !CLAUSE_BREAK.test(text) &&
      pos !== "CCONJ" &&
      !["after", "because", "as", "when", "while", "who", "which", "by"].includes(lemma),
  );
  return isTight ? governor : null;
}
