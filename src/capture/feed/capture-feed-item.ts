import type { CapturedArticle } from "../../domain/article.ts";
import { describeFeedItem, type FeedItemSource } from "./describe-feed-item.ts";
import type { FeedItem } from "./feed-item.ts";
import { runFeedWorker } from "./run-feed-worker.ts";

/** Characters of markup that are read in a tenth of a second, and in about one when they are made to be slow. */
const MAX_LENGTH = 64 * 1024;

/**
 * Makes an article out of what a feed itself tells of an item, for where its page may not or cannot be had. Its provenance says
 * that the text is the feed's, which may be a part of the page's. A long text is read in a thread of its own.
 * @returns null where the feed gives no text beside the title
 * @throws {UserError} for markup that nests beyond all reason, or takes too long to read
 */
export async function captureFeedItem(item: FeedItem, source: FeedItemSource): Promise<CapturedArticle | null> {
  const isLong = (item.html ?? item.text ?? "").length > MAX_LENGTH;
  return isLong ? runFeedWorker("describe", [item, source]) : describeFeedItem(item, source);
}
