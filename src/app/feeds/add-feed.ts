import { urlKey } from "../../archive/url-key.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { chooseCollections } from "./choose-collections.ts";
import { createFeed, DEFAULT_MINUTES } from "./create-feed.ts";
import { discoverFeed } from "./discover-feed.ts";
import type { FeedResult } from "./feed-result.ts";
import { parseInterval } from "./parse-interval.ts";
import { placeScope } from "./place-scope.ts";
import { firstItems } from "./reading/first-items.ts";
import { feedName } from "./records/feed-name.ts";
import { readFeeds } from "./records/read-feeds.ts";

/** What a person gives. */
export interface GivenFeed {
  /** Of the feed, or of a page that it belongs to. */
  readonly url: string;
  readonly collections: readonly string[];
  readonly every: string | undefined;
}

/**
 * Adds a feed, after having read it once; its items are captured by its first reading.
 * @throws {UserError} where there is no feed, or it is there already, or a value is not fit
 */
export async function addFeed(
  context: CommandContext,
  { url: named, collections: wanted, every }: GivenFeed,
): Promise<Extract<FeedResult, { kind: "feed-added" }>> {
  const everyMinutes = every === undefined ? DEFAULT_MINUTES : parseInterval(every);
  const collections = chooseCollections(wanted, await placeScope(context));
  const { url, read, page, others } = await discoverFeed(context, named);
  const known = (await readFeeds(context)).find(({ feed }) => urlKey(feed.url) === urlKey(url))?.feed;
  if (known !== undefined) throw new UserError(`This feed is read already: ${known.id} (${feedName(known)}).`);
  const feed = await createFeed(context, { url, title: read.title, collections, everyMinutes });
  const { taken, left } = firstItems(read, context.now());
  return {
    kind: "feed-added",
    feed,
    items: taken.length + left,
    taken: taken.length,
    page,
    others: others.map(({ url: address, title }) => ({ url: address, title })),
  };
}
