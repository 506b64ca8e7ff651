import type { ReadFeed } from "../../../capture/feed/feed-item.ts";
import type { Feed, FeedState } from "../../../domain/feed.ts";
import { FeedRefusal } from "../../../errors.ts";
import type { FetchedFeed } from "../../command.ts";
import { changeFeed } from "../change-feed.ts";
import { claimReading } from "./claim-reading.ts";
import { explainReadingFault } from "./explain-reading-fault.ts";
import { failedState, goodState } from "./next-state.ts";
import type { FeedReading } from "./poll-report.ts";
import type { ReadingContext } from "./reading-context.ts";
import { type TakenItems, takeItems } from "./take-items.ts";

const NOTHING: TakenItems = {
  items: 0,
  added: [],
  revised: [],
  known: 0,
  left: 0,
  failed: [],
  isUnfinished: false,
  isComplete: true,
};

/** A reading with the state that it leaves behind. */
export interface PolledFeed {
  readonly reading: FeedReading;
  readonly state: FeedState | null;
}

/**
 * Reads one feed, unless another process does, and captures what is new or changed in it.
 * @param isForced whether a person wants it read now, due or not
 * @throws {UserError} where what is kept of it is damaged. The signal's reason, if that stopped it; then the feed stays due.
 */
export async function pollFeed(context: ReadingContext, feed: Feed, isForced: boolean): Promise<PolledFeed> {
  const claim = await claimReading(context, feed, isForced);
  if (claim === null) return { reading: toReading(feed, "busy", NOTHING), state: null };
  const { state, finish } = claim;
  try {
    const { reading, after } = await readItems(context, feed, state, isForced);
    await finish(after);
    return { reading, state: after };
  } catch (fault) {
    if (context.signal.aborted) {
      await finish(state);
      throw fault;
    }
    const refusal = fault instanceof FeedRefusal ? fault : null;
    const reason = await explainReadingFault(context, fault);
    const after = failedState(
      feed,
      state,
      { fault: reason, retryAfterMs: refusal?.retryAfterMs ?? null },
      context.now(),
    );
    const kept = refusal?.isGone ? await changeFeed(context, feed.id, (one) => ({ ...one, isPaused: true })) : null;
    await finish(after);
    return { reading: { ...toReading(kept ?? feed, "failed", NOTHING), fault: reason }, state: after };
  }
}

async function readItems(
  context: ReadingContext,
  feed: Feed,
  state: FeedState,
  isForced: boolean,
): Promise<{ readonly reading: FeedReading; readonly after: FeedState }> {
  const { etag, lastModified } = state;
  const validators = etag === null && lastModified === null ? null : { etag, lastModified };
  const fetched = await context.fetchFeed(feed.url, validators, context.signal);
  if (fetched.kind === "unchanged") {
    const { leastWaitMs } = fetched;
    const after = goodState(feed, { etag, lastModified, leastWaitMs, isUnfinished: false }, context.now());
    return { reading: toReading(feed, "unchanged", NOTHING), after };
  }
  const { readFeed } = await import("../../../capture/feed/read-feed.ts");
  const read = await readFeed(fetched);
  const moved = await learn(context, feed, fetched, read);
  const taken = await takeItems(context, moved, read, { state, isForced });
  const after = goodState(
    moved,
    {
      // Without them the next answer is the whole feed again, with what was left over of this one.
      etag: taken.isComplete ? fetched.etag : null,
      lastModified: taken.isComplete ? fetched.lastModified : null,
      leastWaitMs: longest(fetched.leastWaitMs, read.leastWaitMs),
      isUnfinished: taken.isUnfinished,
    },
    context.now(),
  );
  return { reading: toReading(moved, "read", taken), after };
}

/** Keeps the feed's own title, and its address where it moved for good. */
async function learn(
  context: ReadingContext,
  feed: Feed,
  { permanentUrl: url }: Extract<FetchedFeed, { kind: "document" }>,
  read: ReadFeed,
): Promise<Feed> {
  const { title } = read;
  if (feed.url === url && (title === null || title === feed.title)) return feed;
  return (await changeFeed(context, feed.id, (known) => ({ ...known, url, title: title ?? known.title }))) ?? feed;
}

function longest(...waitsMs: readonly (number | null)[]): number | null {
  const said = waitsMs.filter((waitMs) => waitMs !== null);
  return said.length === 0 ? null : Math.max(...said);
}

function toReading(feed: Feed, kind: FeedReading["kind"], taken: TakenItems): FeedReading {
  const { items, added, revised, known, left, failed } = taken;
  return { feed, kind, items, added, revised, known, left, failed, fault: null };
}
