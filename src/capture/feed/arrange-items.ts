import type { FeedItem } from "./feed-item.ts";

/** What a reading goes through. Feeds that keep all they ever had begin with the newest or with the oldest. */
const MAX_ITEMS = 1_000;

/**
 * Brings a feed's items into order: each once; of more than a thousand the newest; and none with an address that it shares with
 * others, as in feeds whose items all lead to one page: that page is not what the item tells.
 */
export function arrangeItems(items: readonly FeedItem[]): readonly FeedItem[] {
  const distinct = [...new Map(items.map((item) => [keyOf(item), item])).values()];
  const shared = findShared(distinct);
  return newest(distinct).map((item) => ({
    ...item,
    url: item.url === null || shared.has(pageOf(item.url)) ? null : pageOf(item.url),
  }));
}

function keyOf({ guid, url, title, html, text }: FeedItem): string {
  return JSON.stringify(guid === null && url === null ? [title, html, text] : [guid, url, title]);
}

/** Fragments that are routes of a page built in the browser name a document; others a place in one. */
function pageOf(url: string): string {
  return /#!?\//.test(url) ? url : url.replace(/#.*$/s, "");
}

/** Pages of which items show different places, or that more than two items with titles of their own lead to. */
function findShared(items: readonly FeedItem[]): ReadonlySet<string> {
  const places = new Map<string, { readonly urls: Set<string>; readonly titles: Set<string | null> }>();
  for (const { url, title } of items) {
    if (url === null) continue;
    const page = pageOf(url);
    const place = places.get(page) ?? { urls: new Set(), titles: new Set() };
    places.set(page, place);
    place.urls.add(url);
    place.titles.add(title);
  }
  return new Set([...places].flatMap(([page, { urls, titles }]) => (urls.size > 1 || titles.size > 2 ? [page] : [])));
}

function newest(items: readonly FeedItem[]): readonly FeedItem[] {
  if (items.length <= MAX_ITEMS) return items;
  const timeOf = ({ publishedAt, updatedAt }: FeedItem) => Date.parse(publishedAt ?? updatedAt ?? "") || 0;
  return items.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(0, MAX_ITEMS);
}
