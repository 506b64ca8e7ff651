import type { Feed } from "../../../domain/feed.ts";
import type { CommandContext } from "../../command.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { type PolledFeed, pollFeed } from "./poll-feed.ts";
import type { ReadingContext } from "./reading-context.ts";

export interface PollEach {
  /** Whether a person wants them read now, due or not. */
  readonly isForced: boolean;
  /** Asked before each feed; once it says no, no further feed is begun. */
  mayBegin(): boolean;
  onPolled(polled: PolledFeed): Promise<void>;
}

/** Feeds read at once; each host is asked for one thing at a time. */
const AT_ONCE = 8;

/**
 * Reads feeds, in their order.
 * @returns how many were not begun
 * @throws {UserError} where what is kept of one is damaged. The signal's reason, if that stopped it.
 */
export async function pollEach(
  context: ReadingContext,
  feeds: readonly Feed[],
  { isForced, mayBegin, onPolled }: PollEach,
): Promise<number> {
  const waiting = [...feeds];
  const polite = politely(context);
  const work = async (): Promise<void> => {
    while (mayBegin()) {
      const feed = waiting.shift();
      if (feed === undefined) return;
      await onPolled(await pollFeed(polite, feed, isForced));
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return waiting.length;
}

function politely(context: ReadingContext): ReadingContext {
  const inTurn = oneAtATime();
  const at = <T>(url: string, work: () => Promise<T>): Promise<T> => inTurn(URL.parse(url)?.host ?? "", work);
  const fetchDocument: CommandContext["fetchDocument"] = (url, ...how) =>
    at(url, () => context.fetchDocument(url, ...how));
  const fetchFeed: CommandContext["fetchFeed"] = (url, ...how) => at(url, () => context.fetchFeed(url, ...how));
  return { ...context, fetchDocument, fetchFeed };
}
