import type { Briefing } from "../../domain/briefing.ts";
import type { CommandContext } from "../command.ts";
import { feedName } from "./records/feed-name.ts";
import type { KnownFeed } from "./records/known-feed.ts";
import { readFeeds } from "./records/read-feeds.ts";

export interface FeedFaultsQuery {
  /** Only feeds that put into one of these; empty: all feeds. */
  readonly collections: readonly string[];
  /** When the time began in which they should have been read. */
  readonly since: Date;
  /** When it ended. */
  readonly until: Date;
}

/** A failed reading or two are made up for by the next good one. */
const SPARED_INTERVALS = 2;
const SPARED_MINUTES = 60;

/**
 * How many feeds there are, and which could not be read, with why: those whose last readings failed for longer than one that is
 * soon tried again, and those that were found to be gone in that time. What people paused is left out.
 * @throws {UserError} where what is kept is damaged
 */
export async function feedFaults(
  context: Pick<CommandContext, "archive" | "guild">,
  query: FeedFaultsQuery,
): Promise<Briefing["feeds"]> {
  const { collections } = query;
  const meant = (await readFeeds(context)).filter(
    ({ feed }) => collections.length === 0 || feed.collections.some((name) => collections.includes(name)),
  );
  const failed = meant.filter((known) => isFailed(known, query));
  const read = meant.filter(({ feed }) => !feed.isPaused);
  return {
    total: read.length + failed.filter(({ feed }) => feed.isPaused).length,
    failed: failed.map(({ feed, state }) => ({ title: feedName(feed), reason: state.fault ?? "" })),
  };
}

function isFailed({ feed, state }: KnownFeed, { since, until }: FeedFaultsQuery): boolean {
  if (state.fault === null || state.failingSince === null) return false;
  const failingSince = Date.parse(state.failingSince);
  if (feed.isPaused) return failingSince >= since.getTime() && failingSince <= until.getTime();
  const lastGood = Date.parse(state.lastGoodAt ?? feed.addedAt);
  if (lastGood <= since.getTime()) return true;
  const sparedMinutes = Math.max(SPARED_MINUTES, SPARED_INTERVALS * feed.everyMinutes);
  return until.getTime() - lastGood > sparedMinutes * 60_000;
}
