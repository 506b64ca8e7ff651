import { feedName } from "../app/feeds/records/feed-name.ts";
import type { KnownFeed } from "../app/feeds/records/known-feed.ts";
import { durationLabel } from "./duration-label.ts";
import type { Words } from "./words/en.ts";
import { FEED_WORDS } from "./words/feed-words.ts";

const MINUTE_MS = 60_000;

/** What is known of a feed and its readings, for a list; what is wrong comes last. */
export function feedFacts({ feed, state }: KnownFeed, asOf: string, words: Words): readonly string[] {
  const labels = FEED_WORDS[words.language];
  const length = (ms: number): string => durationLabel(Math.max(ms, 0), words);
  const since = (date: string): string => length(Date.parse(asOf) - Date.parse(date));
  const waitMs = Date.parse(state.nextReadAt) - Date.parse(asOf);
  return [
    ...(feedName(feed) === feed.url ? [] : [feed.url]),
    labels.every(length(feed.everyMinutes * MINUTE_MS)),
    ...(feed.collections.length === 0 ? [] : [labels.into(feed.collections.join(", "))]),
    state.lastGoodAt === null ? labels.neverRead : labels.readAgo(since(state.lastGoodAt)),
    ...(feed.isPaused ? [labels.paused] : [waitMs <= 0 ? labels.nextNow : labels.nextIn(length(waitMs))]),
    ...(state.failingSince === null ? [] : [`${labels.failing(since(state.failingSince))}: ${state.fault ?? ""}`]),
    feed.id,
  ];
}
