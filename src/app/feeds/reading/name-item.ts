import type { FeedItem } from "../../../capture/feed/feed-item.ts";

const LONGEST_GUID = 80;

/** What a person may know an item by: its title, else its address or identifier. */
export function nameItem({ title, url, guid }: Pick<FeedItem, "title" | "url" | "guid">): string {
  return (
    title ?? url ?? (guid?.replace(/\s+/g, " ").trim().slice(0, LONGEST_GUID).toWellFormed() || "an item without title")
  );
}
