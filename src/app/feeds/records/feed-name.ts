import type { Feed } from "../../../domain/feed.ts";

/** What people call a feed: its own title, or where it is read. */
export function feedName({ title, url }: Pick<Feed, "title" | "url">): string {
  return title ?? url.replace(/^https?:\/\//, "");
}
