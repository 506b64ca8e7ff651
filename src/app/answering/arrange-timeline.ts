import type { PassedClaim } from "./passed-claim.ts";
import { SECTION_HEADINGS } from "./section-headings.ts";

/**
 * Puts the claims of a timeline in the order of their dates, a month or year before its days; those without a date stand apart,
 * after the others.
 */
export function arrangeTimeline(claims: readonly PassedClaim[]): readonly PassedClaim[] {
  const dated = claims.map(
    (claim): PassedClaim =>
      claim.draft.date ? { ...claim, date: claim.draft.date } : { ...claim, section: SECTION_HEADINGS.undated },
  );
  return dated.toSorted((a, b) => compareDates(a.date, b.date));
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
