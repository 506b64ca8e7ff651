import type { CommandContext } from "../command.ts";
import { placeScope } from "./place-scope.ts";
import type { KnownFeed } from "./records/known-feed.ts";
import { readFeeds } from "./records/read-feeds.ts";

/** The feeds whose articles may be seen at the place, without the names of collections that may not. */
export async function listFeeds(
  context: Pick<CommandContext, "archive" | "guild" | "place">,
): Promise<readonly KnownFeed[]> {
  const [feeds, scope] = await Promise.all([readFeeds(context), placeScope(context)]);
  if (scope === null) return feeds;
  return feeds.flatMap(({ feed, state }) => {
    const collections = feed.collections.filter((name) => scope.includes(name));
    return collections.length === 0 ? [] : [{ feed: { ...feed, collections }, state }];
  });
}
