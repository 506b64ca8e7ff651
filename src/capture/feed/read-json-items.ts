import type { JsonFeed } from "feedsmith";
import { chooseText } from "./choose-text.ts";
import type { FeedItem } from "./feed-item.ts";
import { joinBylines } from "./join-bylines.ts";
import { lineOf } from "./line-of.ts";
import { readFeedDate } from "./read-feed-date.ts";
import { resolveAddress } from "./resolve-address.ts";

/** The items of a JSON Feed. Its version 1 knows one author, 1.1 several. */
export function readJsonItems(feed: Partial<JsonFeed.Feed<string>>, url: string): readonly FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    guid: item.id ?? null,
    url:
      resolveAddress(item.url, [url]) ??
      resolveAddress(item.external_url, [url]) ??
      (/^https?:\/\//i.test(item.id ?? "") ? resolveAddress(item.id, []) : null),
    title: lineOf(item.title),
    publishedAt: readFeedDate(item.date_published),
    updatedAt: readFeedDate(item.date_modified),
    byline: joinBylines((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
    ...chooseText([
      { value: item.content_html, type: "html", isSummary: false },
      { value: item.content_text, type: "text", isSummary: false },
      { value: item.summary, type: "text", isSummary: true },
    ]),
  }));
}
