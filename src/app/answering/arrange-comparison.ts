import { refuseClaim } from "../../grounding/checks/refuse-claim.ts";
import { findConflicts } from "../../grounding/conflicts/find-conflicts.ts";
import type { Statement } from "../../grounding/statement.ts";
import type { PassedClaim } from "./passed-claim.ts";

const SECTIONS = {
  agree: "Told alike by several sources",
  differ: "Where the sources differ",
  together: "Put together from several sources",
} as const;

/**
 * Groups the claims of a comparison by what their quotes show, not by what a model says of them: a claim is told alike where the
 * quotes of each of several voices bear it out on their own; the sources differ where its quotes conflict with those of
 * another claim; the rest stands under the one source that says it.
 */
export function arrangeComparison(claims: readonly PassedClaim[]): readonly PassedClaim[] {
  const disputed = findDisputed(claims);
  const sectioned = claims.map(
    (claim): PassedClaim =>
      claim.role === undefined ? { ...claim, section: sectionOf(claim, disputed.has(claim)) } : claim,
  );
  const rank = ({ role, section }: PassedClaim): number =>
    role !== undefined
      ? 0
      : section === SECTIONS.agree
        ? 1
        : section === SECTIONS.differ
          ? 2
          : section === SECTIONS.together
            ? 3
            : 4;
  const firstOf = new Map<string | undefined, number>();
  for (const [index, { section }] of sectioned.entries()) if (!firstOf.has(section)) firstOf.set(section, index);
  return sectioned.toSorted(
    (a, b) => rank(a) - rank(b) || (firstOf.get(a.section) ?? 0) - (firstOf.get(b.section) ?? 0),
  );
}

function sectionOf(claim: PassedClaim, isDisputed: boolean): string {
  if (isDisputed) return SECTIONS.differ;
  const byVoice = Map.groupBy(claim.quotes, ({ article }) => article.voice);
  const [first] = claim.quotes;
  if (byVoice.size < 2) return `Only ${first?.article.metadata.publisher ?? `“${first?.article.metadata.title}”`}`;
  const bearing = [...byVoice.values()].filter((quotes) => refuseClaim({ text: claim.text, quotes }).length === 0);
  return bearing.length >= 2 ? SECTIONS.agree : SECTIONS.together;
}

/** The claims whose quotes hold one side of a conflict, where the other side is quoted too. */
function findDisputed(claims: readonly PassedClaim[]): ReadonlySet<PassedClaim> {
  const conflicts = findConflicts(claims.flatMap(({ quotes }) => quotes));
  return new Set(
    conflicts.flatMap(({ sides }) => {
      const owners = sides.map(({ statement }) => claims.filter((claim) => isQuoted(statement, claim)));
      return owners.every((some) => some.length > 0) ? owners.flat() : [];
    }),
  );
}

function isQuoted({ source, span }: Statement, { quotes }: PassedClaim): boolean {
  return quotes.some(
    (quote) =>
      quote.source.articleId === source.articleId &&
      quote.source.revision === source.revision &&
      quote.span.start <= span.start &&
      quote.span.end >= span.end,
  );
}
