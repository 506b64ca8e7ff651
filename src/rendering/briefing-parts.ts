import type { Answer, Claim, NumberedQuote } from "../domain/answer.ts";
import type { BriefedStory, Briefing, Change } from "../domain/briefing.ts";

/** A story with what tells it. */
export interface StoryPart {
  readonly story: BriefedStory;
  readonly claims: readonly Claim[];
  /** Those that no part before shows. */
  readonly quotes: readonly NumberedQuote[];
}

/** A briefing in the order in which it is read. Each claim and each quote of the answer stands in one part. */
export interface BriefingParts {
  readonly briefing: Briefing;
  readonly bottomLine: Claim | null;
  readonly changes: readonly Change[];
  /** What changes rest on and no story shows. */
  readonly changeQuotes: readonly NumberedQuote[];
  readonly stories: readonly StoryPart[];
  /** What stands in no story. */
  readonly otherClaims: readonly Claim[];
  readonly otherQuotes: readonly NumberedQuote[];
}

/** Takes a briefing apart for showing; null for an answer that is none. */
export function briefingParts({ briefing, claims, quotes }: Answer): BriefingParts | null {
  if (briefing === undefined) return null;
  const { stories, changes } = briefing;
  const bottomLine = claims.find(({ role }) => role === "bottom line") ?? null;
  const sections = new Set(stories.map(({ title }) => title));
  const isOther = (claim: Claim) => claim !== bottomLine && !sections.has(claim.section ?? "");
  const told = new Set<string>();
  const shown = new Set<number>();
  const take = (numbers: ReadonlySet<number>): readonly NumberedQuote[] => {
    const fresh = quotes.filter(({ n }) => numbers.has(n) && !shown.has(n));
    for (const { n } of fresh) shown.add(n);
    return fresh;
  };
  const inStories = new Set(
    stories.flatMap((story) => [...story.quotes, ...claimsOf(claims, story).flatMap(({ citations }) => citations)]),
  );
  const ofChanges = changes.flatMap((change) => change.quotes).filter((n) => !inStories.has(n));
  const changeQuotes = take(new Set(ofChanges));
  const parts = stories.map((story): StoryPart => {
    const own = told.has(story.title) ? [] : claimsOf(claims, story);
    told.add(story.title);
    const numbers = new Set([...own.flatMap(({ citations }) => citations), ...story.quotes]);
    return { story, claims: own, quotes: take(numbers) };
  });
  return {
    briefing,
    bottomLine,
    changes,
    changeQuotes,
    stories: parts,
    otherClaims: claims.filter(isOther),
    otherQuotes: quotes.filter(({ n }) => !shown.has(n)),
  };
}

function claimsOf(claims: readonly Claim[], { title }: BriefedStory): readonly Claim[] {
  return claims.filter(({ section, role }) => role === undefined && section === title);
}
