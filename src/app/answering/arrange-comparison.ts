import type { Statement } from "../../grounding/statement.ts";
import type { CommandContext } from "../command.ts";
import type { PassedClaim } from "./passed-claim.ts";
import { SECTION_HEADINGS } from "./section-headings.ts";

type Context = Pick<CommandContext, "checker" | "signal">;

/**
 * Groups the claims of a comparison by what their quotes show, not by what a model says of them: a claim is told alike where the
 * quotes of each of several voices bear it out on their own; the sources differ where its quotes conflict with those of
 * another claim; the rest stands under the one source that says it.
 * @throws the signal's reason where the person stops it
 */
export async function arrangeComparison(
  context: Context,
  claims: readonly PassedClaim[],
): Promise<readonly PassedClaim[]> {
  const disputed = await findDisputed(context, claims);
  const sectioned = await Promise.all(
    claims.map(async (claim): Promise<PassedClaim> => {
      if (claim.role !== undefined) return claim;
      return { ...claim, section: disputed.has(claim) ? SECTION_HEADINGS.differ : await sectionOf(context, claim) };
    }),
  );
  const rank = ({ role, section }: PassedClaim): number =>
    role !== undefined
      ? 0
      : section === SECTION_HEADINGS.agree
        ? 1
        : section === SECTION_HEADINGS.differ
          ? 2
          : section === SECTION_HEADINGS.together
            ? 3
            : 4;
  const firstOf = new Map<string | undefined, number>();
  for (const [index, { section }] of sectioned.entries()) if (!firstOf.has(section)) firstOf.set(section, index);
  return sectioned.toSorted(
    (a, b) => rank(a) - rank(b) || (firstOf.get(a.section) ?? 0) - (firstOf.get(b.section) ?? 0),
  );
}

async function sectionOf({ checker, signal }: Context, { text, quotes: all }: PassedClaim): Promise<string> {
  const byVoice = Map.groupBy(all, ({ article }) => article.voice);
  const [first] = all;
  if (byVoice.size < 2) return `Only ${first?.article.metadata.publisher ?? `“${first?.article.metadata.title}”`}`;
  const refusals = await Promise.all(
    [...byVoice.values()].map((quotes) => checker.refuseClaim({ text, quotes }, signal)),
  );
  return refusals.filter(({ length }) => length === 0).length >= 2 ? SECTION_HEADINGS.agree : SECTION_HEADINGS.together;
}

/** The claims whose quotes hold one side of a conflict, where the other side is quoted too. */
async function findDisputed(
  { checker, signal }: Context,
  claims: readonly PassedClaim[],
): Promise<ReadonlySet<PassedClaim>> {
  const conflicts = await checker.findConflicts(
    claims.flatMap(({ quotes }) => quotes),
    signal,
  );
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
