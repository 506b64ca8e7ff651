import type { FeedItem } from "../../../capture/feed/feed-item.ts";

const DAY_MS = 86_400_000;

/** The last instant at which an item may have been published, milliseconds since 1970: of a date alone, its day's end. Null: undated. */
export function itemDate({ publishedAt, updatedAt }: Pick<FeedItem, "publishedAt" | "updatedAt">): number | null {
  const date = publishedAt ?? updatedAt;
  if (date === null) return null;
  const at = Date.parse(date);
  if (Number.isNaN(at)) return null;
  return date.includes("T") ? at : at + DAY_MS;
}
