import { clauseText } from "../negation/clause-text.ts";
import type { ToldClaim } from "../negation/read-claim.ts";
import type { RootedClause } from "../negation/told-sentence.ts";

/** Verbs by which somebody gives a thing a name or a worth, with "as" or without. */
const JUDGES = new Set(
  "call label brand describe dub term deem regard consider portray characterise characterize denounce condemn dismiss hail praise see view rate slam decry depict".split(
    " ",
  ),
);
const COPULAS = new Set("be remain become".split(" "));

/**
 * Looks for what the quotes say that somebody calls a thing and the claim says that it is: "described the tower as an eyesore",
 * "the tower is an eyesore". @returns why it is refused, or null
 */
export function findLostJudgement({ sentences, quoted }: ToldClaim): string | null {
  const clauses = quoted.flatMap((sentence) => sentence.clauses);
  for (const clause of sentences.flatMap((sentence) => sentence.clauses)) {
    const { told } = clause;
    if (told.reports.length > 0 || told.polarity !== "affirmed" || !COPULAS.has(told.verb.lemma)) continue;
    const judged = clauses.find((other) => isJudged(clause, other));
    if (judged === undefined || clauses.some((other) => other !== judged && isHeld(clause, other))) continue;
    return `In the quote this is what somebody calls it (“${clauseText(judged.told)}”); the claim tells it as a fact. Say who says it.`;
  }
  return null;
}

const isJudged = (clause: RootedClause, other: RootedClause): boolean =>
  JUDGES.has(other.told.verb.lemma) && isSaidOf(clause, other);

/** Whether another clause says the same as a fact. */
const isHeld = (clause: RootedClause, other: RootedClause): boolean =>
  COPULAS.has(other.told.verb.lemma) && other.told.reports.length === 0 && isSaidOf(clause, other);

/** Whether all that a clause says of its subject stands in the other clause, and the subject too. */
function isSaidOf({ heads, roots }: RootedClause, other: RootedClause): boolean {
  const subject = [...roots].filter((root) => !heads.has(root));
  return (
    heads.size > 0 &&
    [...heads].every((head) => other.roots.has(head)) &&
    subject.every((root) => other.roots.has(root))
  );
}
