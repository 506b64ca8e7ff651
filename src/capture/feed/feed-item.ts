/** One item of a feed, as the feed tells it. What it does not tell is null. */
export interface FeedItem {
  /** The item's own identifier: RSS `guid`, Atom and JSON Feed `id`, RDF `rdf:about`. Unique in its feed only. */
  readonly guid: string | null;
  /** Absolute `http(s)` address of the page, without fragment. */
  readonly url: string | null;
  /** On one line, without markup. */
  readonly title: string | null;
  /** ISO 8601 date or date-time with offset, as precise as the feed. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** The authors' names, joined by ", "; without their addresses. */
  readonly byline: string | null;
  /** Who published the item first, as collections of others' items name it; absent: the feed's own publisher. */
  readonly publisher?: string;
  /** The item's text as HTML: its content, else its summary; null where that is plain text or absent. */
  readonly html: string | null;
  /** The item's text as plain text, when the feed gives it so; null where it is HTML or absent. */
  readonly text: string | null;
  /** Whether the text is only what the feed calls a summary or description. */
  readonly isSummary: boolean;
}

/** What a feed's document holds. */
export interface ReadFeed {
  readonly format: "rss" | "atom" | "rdf" | "json";
  /** On one line, without markup. */
  readonly title: string | null;
  /** The page that the feed belongs to: absolute `http(s)` address. */
  readonly link: string | null;
  /** ISO 639-1 code, such as "en". */
  readonly language: string | null;
  /** How long the feed itself asks to wait between two readings (`ttl`, `sy:updatePeriod`), milliseconds, at most a day; null: it does not say. */
  readonly leastWaitMs: number | null;
  /** In the feed's order, each once. */
  readonly items: readonly FeedItem[];
}
