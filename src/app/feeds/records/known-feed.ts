import type { Feed, FeedState } from "../../../domain/feed.ts";

/** A feed with how its readings went. */
export interface KnownFeed {
  readonly feed: Feed;
  /** That of a feed that was never read is `unreadState`. */
  readonly state: FeedState;
}
