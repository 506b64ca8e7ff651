import type { Feed } from "../../domain/feed.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import type { FeedResult } from "./feed-result.ts";
import { findFeed } from "./find-feed.ts";
import { listFeeds } from "./list-feeds.ts";
import { placeScope } from "./place-scope.ts";
import { pollEach } from "./reading/poll-each.ts";
import type { FeedReading } from "./reading/poll-report.ts";
import { feedName } from "./records/feed-name.ts";
import { readFeeds } from "./records/read-feeds.ts";

/** On Discord an answer can be given for a quarter of an hour. */
const LONGEST_MS = 10 * 60_000;

/**
 * Reads one feed now, or all that are not paused.
 * @throws {UserError} where there is none. When the person stops it, what was read until then is told.
 */
export async function readNow(
  context: CommandContext,
  named: string | undefined,
): Promise<Extract<FeedResult, { kind: "feed-readings" }>> {
  const feeds = named === undefined ? await unpaused(context) : [(await findFeed(context, named)).feed];
  if (feeds.length === 0) throw new UserError("There is no feed to read. Add one first.");
  await requireScope(context, feeds);
  const startMs = context.now().getTime();
  const readings: FeedReading[] = [];
  try {
    await pollEach(context, feeds, {
      isForced: true,
      mayBegin: () => !context.signal.aborted && context.now().getTime() - startMs <= LONGEST_MS,
      async onPolled({ reading }) {
        readings.push(reading);
        const label = `${feedName(reading.feed)}: ${reading.fault ?? reading.kind}`;
        context.progress({ done: readings.length, total: feeds.length, label });
      },
    });
  } catch (fault) {
    if (!context.signal.aborted) throw fault;
  }
  return { kind: "feed-readings", readings, waiting: feeds.length - readings.length };
}

async function unpaused(context: CommandContext): Promise<readonly Feed[]> {
  return (await listFeeds(context)).flatMap(({ feed }) => (feed.isPaused ? [] : [feed]));
}

/** What is captured in a channel can be put only into what the channel sees. */
async function requireScope(context: CommandContext, feeds: readonly Feed[]): Promise<void> {
  const scope = await placeScope(context);
  if (scope === null) return;
  const ids = new Set(feeds.map(({ id }) => id));
  const wider = (await readFeeds(context)).find(
    ({ feed }) => ids.has(feed.id) && feed.collections.some((name) => !scope.includes(name)),
  );
  if (wider !== undefined)
    throw new UserError(
      `"${feedName(wider.feed)}" also puts articles into collections that this channel does not see. Read it in a channel that sees all; by itself it is read as ever.`,
    );
}
