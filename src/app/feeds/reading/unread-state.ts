import type { Feed, FeedState } from "../../../domain/feed.ts";

/** The state of a feed that was never read: it is due at once. */
export function unreadState({ addedAt }: Pick<Feed, "addedAt">): FeedState {
  return {
    etag: null,
    lastModified: null,
    nextReadAt: addedAt,
    lastReadAt: null,
    lastGoodAt: null,
    failingSince: null,
    failures: 0,
    fault: null,
    isReported: false,
  };
}
