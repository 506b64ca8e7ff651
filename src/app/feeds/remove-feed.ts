import type { CommandContext } from "../command.ts";
import type { FeedResult } from "./feed-result.ts";
import { findFeed } from "./find-feed.ts";

/**
 * Removes a feed and what is kept of its readings; its articles stay.
 * @throws {UserError} where there is no such feed
 */
export async function removeFeed(
  context: CommandContext,
  named: string,
): Promise<Extract<FeedResult, { kind: "feed-changed" }>> {
  const { archive, guild } = context;
  const { feed } = await findFeed(context, named);
  await archive.removeDocument(guild, "feed", feed.id);
  await archive.removeDocument(guild, "feed-state", feed.id);
  await archive.removeDocument(guild, "feed-items", feed.id);
  return { kind: "feed-changed", feed, change: "removed" };
}
