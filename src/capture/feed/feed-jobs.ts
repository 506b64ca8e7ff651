import type { describeFeedItem } from "./describe-feed-item.ts";
import type { interpretFeed } from "./interpret-feed.ts";

/** What the thread does, by name. */
export interface FeedJobs {
  readonly interpret: typeof interpretFeed;
  readonly describe: typeof describeFeedItem;
}
