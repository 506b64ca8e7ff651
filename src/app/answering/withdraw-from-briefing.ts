import type { Answer, NumberedQuote } from "../../domain/answer.ts";
import type { BriefedStory } from "../../domain/briefing.ts";

type Parts = Pick<Answer, "claims" | "briefing">;

/**
 * Leaves out of a briefing what rests on quotes that are not left: stories of which none is left, and changes that need one. A story
 * that bears the title of an article of which nothing is left takes that of its first quote's.
 * @param articles those of the quotes left
 */
export function withdrawFromBriefing(
  { claims, briefing }: Parts,
  { quotes, articles }: Pick<Answer, "quotes" | "articles">,
): Parts {
  if (briefing === undefined) return { claims };
  const left = new Map(quotes.map((quote) => [quote.n, quote]));
  const titleOf = ({ articleId }: NumberedQuote) => articles.find(({ id }) => id === articleId)?.metadata.title;
  const renamed = new Map<string, string>();
  const stories = briefing.stories.flatMap((story): readonly BriefedStory[] => {
    const own = story.quotes.map((n) => left.get(n)).filter((quote) => quote !== undefined);
    const titles = own.map(titleOf).filter((title) => title !== undefined);
    const title = titles.includes(story.title) ? story.title : titles[0];
    if (title === undefined) return [];
    renamed.set(story.title, title);
    const ids = new Set(own.map(({ articleId }) => articleId));
    return [{ ...story, title, articleIds: [...ids], quotes: own.map(({ n }) => n) }];
  });
  return {
    claims: claims.map((claim) =>
      claim.section === undefined ? claim : { ...claim, section: renamed.get(claim.section) ?? claim.section },
    ),
    briefing: {
      ...briefing,
      stories,
      changes: briefing.changes.filter((change) => change.quotes.every((n) => left.has(n))),
    },
  };
}
