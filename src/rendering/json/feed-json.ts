import type { FeedResult } from "../../app/feeds/feed-result.ts";
import type { FeedReading } from "../../app/feeds/reading/poll-report.ts";
import type { KnownFeed } from "../../app/feeds/records/known-feed.ts";

type Kind = FeedResult["kind"];
type ResultOf<K extends Kind> = Extract<FeedResult, { readonly kind: K }>;

const JSON_OF: { readonly [K in Kind]: (result: ResultOf<K>) => unknown } = {
  feeds: ({ feeds }) => feeds.map(knownFeedJson),
  "feed-added": ({ kind: _, ...added }) => added,
  "feed-changed": ({ feed, change }) => ({ change, feed }),
  "feed-test": ({ test }) => test,
  "feeds-imported": ({ added, known, failed }) => ({ added, known, failed }),
  "feed-readings": ({ readings, waiting }) => ({ readings: readings.map(readingJson), waiting }),
  opml: ({ text, feeds }) => ({ opml: text, feeds }),
};

/** What a command on feeds prints with `--json`, as a value. */
export function feedJson(result: FeedResult): unknown {
  return (JSON_OF[result.kind] as (result: FeedResult) => unknown)(result);
}

function knownFeedJson({ feed, state: { etag: _, lastModified: __, isReported: ___, ...state } }: KnownFeed) {
  return { ...feed, ...state, nextReadAt: feed.isPaused ? null : state.nextReadAt };
}

function readingJson({ feed, ...reading }: FeedReading) {
  return { feed: feed.id, url: feed.url, ...reading };
}
