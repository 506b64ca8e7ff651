import type { FeedItem, ReadFeed } from "../../../capture/feed/feed-item.ts";
import type { CapturedArticle } from "../../../domain/article.ts";
import { UserError } from "../../../errors.ts";
import { describeByItem } from "./describe-by-item.ts";
import { explainReadingFault } from "./explain-reading-fault.ts";
import { isPageOf } from "./is-page-of.ts";
import type { ReadingContext } from "./reading-context.ts";
import { shortHash } from "./short-hash.ts";

/** Where an item's text may be taken from. either: its page or, where that cannot be had, its feed. */
export type TextSource = "page" | "feed" | "either";

export interface ItemSource {
  /** Where the feed is read. */
  readonly feedUrl: string;
  readonly feed: Pick<ReadFeed, "title" | "language">;
  /** Whether an address is that of another item, as a page wrongly says it is its own. */
  isOthersUrl(url: string): boolean;
}

export interface CapturedItem {
  readonly captured: CapturedArticle;
  readonly from: "page" | "feed";
  /** Why the page could not be had; null: it was, or the item has none. */
  readonly pageFault: string | null;
}

/**
 * Makes an article out of a feed's item: of its page where that may be fetched and is what the item tells of, else of the text
 * that the feed gives.
 * @throws {UserError} where neither can be had. The signal's reason, if that stopped it.
 */
export async function captureItem(
  context: ReadingContext,
  item: FeedItem,
  source: ItemSource,
  from: TextSource,
): Promise<CapturedItem> {
  let pageFault: string | null = null;
  if (from !== "feed" && item.url !== null) {
    try {
      return { captured: await capturePage(context, item.url, item, source), from: "page", pageFault };
    } catch (fault) {
      context.signal.throwIfAborted();
      if (from === "page") throw fault;
      pageFault = await explainReadingFault(context, fault);
    }
  }
  const { captureFeedItem } = await import("../../../capture/feed/capture-feed-item.ts");
  const { feed, feedUrl } = source;
  const captured = await captureFeedItem(item, { feedUrl, feed, capturedAt: context.now() });
  if (captured === null) throw new UserError(pageFault ?? "The feed gives neither a text nor an address.");
  const { url } = captured.metadata;
  // Without an address of its own, what is changed could not be told from what is new; the feed is where it stands.
  const address = url ?? (item.guid === null ? null : `${feedUrl.replace(/#.*/, "")}#/${shortHash(item.guid)}`);
  return { captured: { ...captured, metadata: { ...captured.metadata, url: address } }, from: "feed", pageFault };
}

async function capturePage(
  { fetchDocument, capturer, signal, now }: ReadingContext,
  address: string,
  item: FeedItem,
  source: ItemSource,
): Promise<CapturedArticle> {
  const { bytes, mediaType, url } = await fetchDocument(address, signal, { unattended: true });
  const host = new URL(url).hostname;
  // What is gone or to be paid for may lead home, where its title may well stand among others.
  if (isHome(url) && !isHome(address)) throw new UserError(`${host} leads to its home page from there.`);
  const [page, second] = await capturer.capture({ bytes, mediaType, url, name: url, capturedAt: now() }, signal);
  if (page === undefined || second !== undefined) throw new UserError(`${host} shows several articles there.`);
  if (!isPageOf(item, page)) throw new UserError(`${host} shows something else in its place.`);
  const own = [page.metadata.url, url, address].find((stated) => stated !== null && !source.isOthersUrl(stated));
  return describeByItem({ ...page, metadata: { ...page.metadata, url: own ?? address } }, item, source.feed);
}

function isHome(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}
