import type { Feed } from "../../domain/feed.ts";
import type { FeedTest } from "./feed-test.ts";
import type { FeedReading } from "./reading/poll-report.ts";
import type { KnownFeed } from "./records/known-feed.ts";

export const FEED_CHANGES = ["removed", "paused", "resumed"] as const;

export type FeedChange = (typeof FEED_CHANGES)[number];

/** What a command on feeds came to. */
export type FeedResult =
  | {
      readonly kind: "feeds";
      readonly feeds: readonly KnownFeed[];
      /** ISO 8601 date-time, UTC. */
      readonly asOf: string;
    }
  | ({ readonly kind: "feed-added"; readonly feed: Feed } & Pick<FeedTest, "items" | "taken" | "page" | "others">)
  | { readonly kind: "feed-changed"; readonly feed: Feed; readonly change: FeedChange }
  | { readonly kind: "feed-test"; readonly test: FeedTest }
  | {
      readonly kind: "feeds-imported";
      readonly added: readonly Feed[];
      /** How many of the list were there already. */
      readonly known: number;
      readonly failed: readonly { readonly input: string; readonly reason: string }[];
    }
  | {
      readonly kind: "feed-readings";
      readonly readings: readonly FeedReading[];
      /** How many were not read, as it took too long or the person stopped it. */
      readonly waiting: number;
    }
  | { readonly kind: "opml"; readonly text: string; readonly feeds: number };
