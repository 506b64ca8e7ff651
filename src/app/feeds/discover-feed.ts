import type { ReadFeed } from "../../capture/feed/feed-item.ts";
import type { FeedLink } from "../../capture/feed/find-feed-links.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext, FetchedFeed } from "../command.ts";
import { completeAddress } from "./complete-address.ts";

type Context = Pick<CommandContext, "fetchFeed" | "signal">;

export interface DiscoveredFeed {
  /** Where it is to be read. */
  readonly url: string;
  readonly read: ReadFeed;
  /** The page from which it was found; null: its own address was given. */
  readonly page: string | null;
  /** Further feeds that the page names. */
  readonly others: readonly FeedLink[];
}

/** Places tried from one page: each is a request. */
const MOST_TRIED = 8;

/**
 * Gets a feed by its own address, or by that of a page which it belongs to.
 * @throws {UserError} where there is none. The signal's reason, if that stopped it.
 */
export async function discoverFeed(context: Context, named: string): Promise<DiscoveredFeed> {
  const address = completeAddress(named);
  const document = await fetchWhole(context, address);
  const { readFeed } = await import("../../capture/feed/read-feed.ts");
  try {
    return { url: document.permanentUrl, read: await readFeed(document), page: null, others: [] };
  } catch (fault) {
    const links = fault instanceof UserError ? await linksOf(document) : null;
    if (links === null) throw fault;
    return findAmong(context, links, document.url);
  }
}

async function findAmong(context: Context, links: readonly FeedLink[], page: string): Promise<DiscoveredFeed> {
  const { readFeed } = await import("../../capture/feed/read-feed.ts");
  for (const link of links.slice(0, MOST_TRIED)) {
    try {
      const document = await fetchWhole(context, link.url);
      const read = await readFeed(document);
      const others = links.filter(({ url, kind }) => kind === "declared" && url !== link.url);
      return { url: document.permanentUrl, read, page, others };
    } catch (fault) {
      context.signal.throwIfAborted();
      if (!(fault instanceof UserError)) throw fault;
    }
  }
  throw new UserError(
    `${new URL(page).hostname} shows a page there, and no feed was found from it. Give the address of the feed itself.`,
  );
}

/** @returns null for what is no page */
async function linksOf({ bytes, mediaType, url }: Whole): Promise<readonly FeedLink[] | null> {
  const [{ decodeText }, { sniffKind }, { findFeedLinks }] = await Promise.all([
    import("../../capture/decode-text.ts"),
    import("../../capture/sniff-kind.ts"),
    import("../../capture/feed/find-feed-links.ts"),
  ]);
  const text = decodeText(bytes, mediaType);
  return sniffKind(text, url, mediaType) === "html" ? findFeedLinks(text, url) : null;
}

type Whole = Extract<FetchedFeed, { kind: "document" }>;

async function fetchWhole({ fetchFeed, signal }: Context, url: string): Promise<Whole> {
  const fetched = await fetchFeed(url, null, signal);
  if (fetched.kind === "unchanged")
    throw new UserError(`${new URL(url).hostname} says that nothing is new, without being asked so.`);
  return fetched;
}
