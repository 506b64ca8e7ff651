import type { StoryArticle } from "../../briefing/stories/story-article.ts";

/** An article as clustering sees it, for tests; any fact may be replaced. */
export function storyArticle(facts: Partial<StoryArticle> & { readonly id: string }): StoryArticle {
  return {
    voice: facts.id,
    publisher: `Publisher of ${facts.id}`,
    publishedAt: Date.parse("2026-03-02T08:00:00Z"),
    title: "Untitled",
    lead: "",
    language: "en",
    ...facts,
  };
}
