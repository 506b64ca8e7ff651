import { reportingVerbs } from "../../../language/reporting-verbs.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { clauseText } from "../negation/clause-text.ts";
import type { ToldClaim } from "../negation/read-claim.ts";
import type { RootedClause } from "../negation/told-sentence.ts";

/** Words in common, beside the deed's, that show that the same deed is meant. */
const LEAST_SHARED = 2;

/**
 * Looks for a deed that the quotes only allege and the claim takes for granted by naming it: "the union's blockade of the gate"
 * where somebody accused the union of blocking it. @returns why it is refused, or null
 */
export function findPresupposedDeed({ sentences, quoted }: ToldClaim): string | null {
  const clauses = quoted.flatMap((sentence) =>
    sentence.clauses.map((clause) => ({ ...clause, around: sentence.roots })),
  );
  for (const clause of sentences.flatMap((sentence) => sentence.clauses)) {
    if (clause.told.reports.length > 0 || clause.told.hedges.some(({ kind }) => kind === "alleged")) continue;
    if (reportingVerbs.has(clause.told.verb.lemma)) continue;
    for (const deed of namedDeeds(clause)) {
      const tellings = clauses.filter(({ heads }) => heads.has(deed));
      const alleged = tellings.find(
        (other) => isAlleged(other) && shared(clause.roots, other.around, deed) >= LEAST_SHARED,
      );
      if (alleged === undefined || !tellings.every(isAlleged)) continue;
      const frame = alleged.told.reports[0]?.frame ?? alleged.told.hedges[0]?.text;
      return `The quote only has “${frame}” of this (“${clauseText(alleged.told)}”); the claim takes it for granted.`;
    }
  }
  return null;
}

const isAlleged = ({ told }: RootedClause): boolean =>
  told.reports.some(({ kind }) => kind === "allege" || kind === "deny" || kind === "doubt") ||
  told.hedges.some(({ kind }) => kind === "alleged");

/** The roots of nouns that somebody has or that are of something: "the union's blockade", "the blockade of the gate". */
function namedDeeds({ told: { words } }: RootedClause): readonly string[] {
  return words.flatMap((word, at) => {
    if (word.pos !== "NOUN") return [];
    const hasOwner =
      /^['’]s?$/.test(words[at - 1]?.text ?? "") || /^(?:its|their|his|her)$/i.test(words[at - 1]?.text ?? "");
    return hasOwner || words[at + 1]?.text === "of" ? [wordRoot(word)] : [];
  });
}

const shared = (own: ReadonlySet<string>, theirs: ReadonlySet<string>, deed: string): number =>
  [...own].filter((root) => root !== deed && theirs.has(root)).length;
