import type { PassedClaim } from "./passed-claim.ts";

/**
 * Names the stories of a briefing: each by the title of the article that its first claim quotes first, in the source's own words.
 * What a model might write above a story could say anything. The bottom line stands under nothing.
 */
export function nameStories(): (claim: PassedClaim) => string | undefined {
  const titles = new Map<number, string>();
  return ({ role, draft, quotes }) => {
    const story = draft.story ?? 0;
    const title = quotes[0]?.article.metadata.title;
    if (role !== undefined || story <= 0 || title === undefined) return undefined;
    if (!titles.has(story)) titles.set(story, title);
    return titles.get(story);
  };
}
