import type { FeedItem } from "./feed-item.ts";

/** The item's own publisher as a part of it; empty where it names none. */
export function publishedBy(publisher: string | null): Pick<FeedItem, "publisher"> {
  return publisher === null ? {} : { publisher };
}
