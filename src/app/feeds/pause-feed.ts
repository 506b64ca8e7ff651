import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { changeFeed } from "./change-feed.ts";
import type { FeedResult } from "./feed-result.ts";
import { findFeed } from "./find-feed.ts";
import { unreadState } from "./reading/unread-state.ts";

/**
 * Lets a feed be read no more for now, or again; then it is due at once, and what appeared meanwhile is caught up.
 * @throws {UserError} where there is no such feed
 */
export async function pauseFeed(
  context: CommandContext,
  named: string,
  isPaused: boolean,
): Promise<Extract<FeedResult, { kind: "feed-changed" }>> {
  const { archive, guild, now } = context;
  const { feed, state } = await findFeed(context, named);
  const changed = await changeFeed(context, feed.id, (known) => ({ ...known, isPaused }));
  if (changed === null) throw new UserError(`The feed ${feed.id} was removed in the meantime.`);
  if (isPaused) return { kind: "feed-changed", feed: changed, change: "paused" };
  const { lastReadAt, lastGoodAt } = state;
  const value = { ...unreadState({ addedAt: now().toISOString() }), lastReadAt, lastGoodAt };
  await archive.putDocument(guild, "feed-state", { key: feed.id, value });
  return { kind: "feed-changed", feed: changed, change: "resumed" };
}
