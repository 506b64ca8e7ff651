import type { FeedItem } from "../../../capture/feed/feed-item.ts";
import type { CapturedArticle } from "../../../domain/article.ts";
import { analyse } from "../../../language/analyse.ts";

/** How many of an item's words its page must have. Walls that ask for consent or a password have next to none of them. */
const LEAST_SHARE = 0.5;

/** The share of fewer words says nothing, unless it is all of them. */
const LEAST_WORDS = 3;

/** An item's summary says what it is about at its beginning, in characters. */
const SUMMARY_LENGTH = 400;

/** A page with less than this share of the text that the feed gives is not the whole of it. */
const LEAST_LENGTH_SHARE = 0.5;

/** Whether a page is what a feed's item tells of, and not what a site shows in its place: a wall, a form, its home page. */
export function isPageOf(item: FeedItem, page: CapturedArticle): boolean {
  const told = item.text ?? item.html?.replace(/<[^<>]*>/g, " ").replace(/&#?\w{1,10};/g, " ") ?? "";
  const { language, title } = page.metadata;
  if (!item.isSummary && page.text.length < told.trim().length * LEAST_LENGTH_SHARE) return false;
  const terms = (text: string): readonly string[] => analyse(text, language).map(({ term }) => term);
  const shown = new Set(terms(`${title}\n${page.text}`));
  const shares = [item.title ?? "", told.slice(0, SUMMARY_LENGTH)].flatMap((text) => {
    const wanted = [...new Set(terms(text))];
    const share = wanted.filter((term) => shown.has(term)).length / Math.max(wanted.length, 1);
    return wanted.length < LEAST_WORDS && share < 1 ? [] : [share];
  });
  return shares.length === 0 || Math.max(...shares) >= LEAST_SHARE;
}
