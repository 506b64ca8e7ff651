import type { Article } from "../../../domain/article.ts";

/** Whether an article's text is what a feed gave, and not its page's. */
export function isFeedText({ provenance }: Pick<Article, "provenance">): boolean {
  return provenance.text === "feed";
}
