import type { Feed } from "../../../domain/feed.ts";

/**
 * What one reading of a feed came to. read: items were looked at. unchanged: its server had nothing new. failed: see `fault`.
 * busy: another process is reading it, or just did.
 */
export interface FeedReading {
  readonly feed: Feed;
  readonly kind: "read" | "unchanged" | "failed" | "busy";
  /** How many items the feed held. */
  readonly items: number;
  /** Ids of articles. */
  readonly added: readonly string[];
  readonly revised: readonly string[];
  /** New items that were in the archive already, under another address or from another feed. */
  readonly known: number;
  /** Items left out at the first reading, as they are old. */
  readonly left: number;
  /** Items that could not be captured, with why. */
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
  /** Why the feed could not be read; null: it could. */
  readonly fault: string | null;
}

/** What a round of readings came to. */
export interface PollReport {
  readonly readings: readonly FeedReading[];
  /** How many were due and are left to the next round, as time was up. */
  readonly waiting: number;
}
