import type { RoutineContext } from "../routine/routine-context.ts";
import { isDue } from "./reading/is-due.ts";
import { pollEach } from "./reading/poll-each.ts";
import type { FeedReading, PollReport } from "./reading/poll-report.ts";
import { reportFeed } from "./reading/report-feed.ts";
import { readFeeds } from "./records/read-feeds.ts";

/** After so long no further feed is begun: the next round follows at once, with those that came due meanwhile in their order. */
const LONGEST_MS = 60_000;

/**
 * Reads the feeds that are due, the longest due first.
 * @throws {UserError} where what is kept of feeds is damaged, or the archive cannot be opened. A feed that cannot be read is told
 * of in the report. The signal's reason, if that stopped it.
 */
export async function pollDueFeeds(context: RoutineContext): Promise<PollReport> {
  const startMs = context.elapsedMs();
  const start = context.now();
  const due = (await readFeeds(context))
    .filter((known) => isDue(known, start))
    .sort((a, b) => Date.parse(a.state.nextReadAt) - Date.parse(b.state.nextReadAt))
    .map(({ feed }) => feed);
  const readings: FeedReading[] = [];
  const waiting = await pollEach(context, due, {
    isForced: false,
    mayBegin: () => context.elapsedMs() - startMs <= LONGEST_MS,
    async onPolled({ reading, state }) {
      readings.push(reading);
      if (state === null) return;
      await reportFeed(context, { feed: reading.feed, state });
      const { kind, items, added, revised, failed, fault } = reading;
      const counts = { items, added: added.length, revised: revised.length, failed: failed.length };
      await context.record("feed read", { feed: reading.feed.id, kind, ...counts, fault });
    },
  });
  return { readings, waiting };
}
