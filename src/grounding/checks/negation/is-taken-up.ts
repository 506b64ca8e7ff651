import type { AlignedClause } from "./align-clause.ts";

/** "Could not pass up the chance to", "cannot wait to": who does not let it go does it. */
const FORGOES = /\b(?:pass(?:ed)? up|resist|wait|miss|hesitate)\b/i;
const NEGATIVE = /^(?:not|n['’]t|never|cannot)$/iu;

/** Whether a clause hangs on the negation of a verb of letting go, so that what it names is done. */
export function isTakenUp({ clause: { told }, sentence }: AlignedClause): boolean {
  const start = told.words[0]?.span.start ?? 0;
  const governor = sentence.clauses.findLast((clause) => clause.told.verb.span.end <= start)?.told;
  return (
    !told.isFinite &&
    governor?.polarity === "negated" &&
    governor.negations.every((word) => NEGATIVE.test(word)) &&
    FORGOES.test(governor.words.map(({ text }) => text).join(" "))
  );
}
