import type { ToldStory } from "./told-story.ts";

/** Tells which story something belongs to by the articles that it rests on: null where they are of several stories, or of none. */
export function storyOf(told: readonly ToldStory[]): (articleIds: readonly string[]) => ToldStory | null {
  const byArticle = new Map(told.flatMap((one) => one.story.articles.map(({ id }) => [id, one] as const)));
  return (articleIds) => {
    const stories = new Set(articleIds.map((id) => byArticle.get(id) ?? null));
    const [story = null] = stories;
    return stories.size === 1 ? story : null;
  };
}
