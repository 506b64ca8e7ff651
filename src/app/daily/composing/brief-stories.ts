import type { BriefedStory } from "../../../domain/briefing.ts";
import { openQuoteBook } from "../../../grounding/open-quote-book.ts";
import type { QuoteList } from "./open-quote-list.ts";
import type { ToldStory } from "./told-story.ts";

/**
 * The stories as a briefing shows them, each with its quotes. One that a model said nothing of is told by extracts: what is
 * most important is not a model's to leave out.
 */
export function briefStories(told: readonly ToldStory[], list: QuoteList): readonly BriefedStory[] {
  return told.map(({ story, title, quoted }): BriefedStory => {
    const ids = story.articles.map(({ id }) => id);
    const own = () => list.quotes().filter(({ articleId }) => ids.includes(articleId));
    if (own().length === 0) {
      const book = openQuoteBook();
      book.cite(quoted);
      for (const { quote, article } of book.quotes()) list.add(quote, article);
    }
    return {
      id: story.id,
      title,
      articleIds: ids,
      voices: story.voices,
      isNew: !story.isKnown,
      quotes: own().map(({ n }) => n),
    };
  });
}
