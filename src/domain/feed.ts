/** A source that is read by itself, as a person set it up. */
export interface Feed {
  /** 4 to 16 lower-case letters and digits, unique in its guild. */
  readonly id: string;
  /** Where it is read: `http(s)`, after redirects that are permanent. */
  readonly url: string;
  /** As the feed names itself; null where it does not. */
  readonly title: string | null;
  /** What its articles are put into; empty: none. */
  readonly collections: readonly string[];
  /** Minutes between two readings: a whole number, 5 to 10,080. A server may ask for longer pauses. */
  readonly everyMinutes: number;
  readonly isPaused: boolean;
  /** 1 to 64 characters that name the member who added it. */
  readonly addedBy: string;
  /** ISO 8601 date-time, UTC. */
  readonly addedAt: string;
}

/** How a feed's readings went. Kept apart from `Feed`, so that reading it never undoes what a person changes meanwhile. */
export interface FeedState {
  /** What the server gave to ask by whether there is something new; null: nothing. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** All ISO 8601 date-times, UTC. When it is read next. */
  readonly nextReadAt: string;
  readonly lastReadAt: string | null;
  /** The last reading that went well. */
  readonly lastGoodAt: string | null;
  /** Since when every reading has failed; null: the last one went well. */
  readonly failingSince: string | null;
  /** Readings that failed one after the other. */
  readonly failures: number;
  /** Why the last reading failed, in a sentence for a person; null: it went well. */
  readonly fault: string | null;
  /** Whether the editors were told of the faults since `failingSince`. */
  readonly isReported: boolean;
}
