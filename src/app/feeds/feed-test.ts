import type { ReadFeed } from "../../capture/feed/feed-item.ts";

/** What would be captured of one item. */
export interface FeedSample {
  readonly title: string;
  readonly url: string | null;
  /** ISO 8601 date or date-time; null: undated. */
  readonly publishedAt: string | null;
  /** What its text would be taken from; null: nothing could be captured. */
  readonly from: "page" | "feed" | null;
  /** Why not its page, or nothing at all; null: its page would be. */
  readonly fault: string | null;
  readonly characters: number;
  /** Whether the archive has an article of this address already. */
  readonly isKnown: boolean;
}

/** What adding a feed would come to. */
export interface FeedTest extends Pick<ReadFeed, "format" | "title"> {
  readonly url: string;
  readonly items: number;
  /** How many of them the first reading would take; the others are old. */
  readonly taken: number;
  /** The page from which it was found; null: its own address was given. */
  readonly page: string | null;
  /** Further feeds that the page names. */
  readonly others: readonly { readonly url: string; readonly title: string | null }[];
  /** The newest. */
  readonly samples: readonly FeedSample[];
}
