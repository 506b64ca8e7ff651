import type { CommandContext } from "../command.ts";
import type { FeedResult } from "./feed-result.ts";
import { listFeeds } from "./list-feeds.ts";

/** Writes the feeds as a list (OPML), as other programs read it; their collections are its folders. */
export async function exportFeeds(context: CommandContext): Promise<Extract<FeedResult, { kind: "opml" }>> {
  const { writeOpml } = await import("../../capture/feed/write-opml.ts");
  const feeds = await listFeeds(context);
  const listed = feeds.map(({ feed: { url, title, collections } }) => ({ url, title, folders: collections }));
  return {
    kind: "opml",
    text: writeOpml(listed, { title: "Footnote", createdAt: context.now() }),
    feeds: feeds.length,
  };
}
