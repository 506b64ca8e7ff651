import type { CommandContext } from "../../command.ts";
import { readDocument } from "../../read-document.ts";
import { unreadState } from "../reading/unread-state.ts";
import { feedName } from "./feed-name.ts";
import { feedSchema } from "./feed-schema.ts";
import { feedStateSchema } from "./feed-state-schema.ts";
import type { KnownFeed } from "./known-feed.ts";
import { MAX_FEEDS } from "./max-feeds.ts";

/**
 * A guild's feeds, the first added first; those of one moment by name.
 * @throws {UserError} where what is kept is damaged
 */
export async function readFeeds({
  archive,
  guild,
}: Pick<CommandContext, "archive" | "guild">): Promise<readonly KnownFeed[]> {
  const [feeds, states] = await Promise.all([
    archive.documents(guild, "feed", { limit: MAX_FEEDS }),
    // States of feeds that are being removed may stand a moment longer.
    archive.documents(guild, "feed-state", { limit: 2 * MAX_FEEDS }),
  ]);
  const stateOf = new Map(states.map(({ key, value }) => [key, value]));
  return feeds
    .map(({ key, value }) => {
      const feed = readDocument(feedSchema, value, `feed ${key}`);
      const kept = stateOf.get(key);
      const state =
        kept === undefined ? unreadState(feed) : readDocument(feedStateSchema, kept, `state of feed ${key}`);
      return { feed, state };
    })
    .sort((a, b) => compare(a.feed.addedAt, b.feed.addedAt) || feedName(a.feed).localeCompare(feedName(b.feed), "en"));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
