import type { ReadFeed } from "../../../capture/feed/feed-item.ts";
import type { Feed, FeedState } from "../../../domain/feed.ts";
import { type ChosenItem, chooseItems, chooseKnown } from "./choose-items.ts";
import { LEASE_MS } from "./claim-reading.ts";
import { explainReadingFault } from "./explain-reading-fault.ts";
import { keyedItems } from "./keyed-items.ts";
import { lookAtItem } from "./look-at-item.ts";
import { nameItem } from "./name-item.ts";
import { openSeen, seenKey } from "./open-seen.ts";
import type { FeedReading } from "./poll-report.ts";
import type { ReadingContext } from "./reading-context.ts";

export interface TakenItems extends Pick<FeedReading, "items" | "added" | "revised" | "known" | "left" | "failed"> {
  /** Whether there were more items than one reading takes. */
  readonly isUnfinished: boolean;
  /** Whether nothing of this document is to be looked at later. */
  readonly isComplete: boolean;
}

/** Pages asked for in one reading, one after the other; the rest comes with the next one. */
const MOST_LOOKS = 50;
const LONGEST_MS = LEASE_MS / 2;

/** What was seen is kept after so many looks, so that a crash costs few requests. */
const KEPT_EVERY = 10;

/**
 * Captures what is new or changed among a feed's items, the oldest first, each once.
 * @throws {UserError} where what is kept of it is damaged. The signal's reason, if that stopped it; what was captured stays.
 */
export async function takeItems(
  context: ReadingContext,
  feed: Feed,
  read: ReadFeed,
  { state, isForced }: { readonly state: FeedState; readonly isForced: boolean },
): Promise<TakenItems> {
  const items = keyedItems(read.items);
  const seen = await openSeen(context, feed.id);
  const present = new Set(items.map(({ keys }) => seenKey(keys)));
  const nowMs = context.now().getTime();
  const lookedAt = Math.floor(nowMs / 60_000);
  const lastGoodMs = state.lastGoodAt === null ? null : Date.parse(state.lastGoodAt);
  const time = { nowMs, lastGoodMs, isForced };
  const taken = { added: new Set<string>(), revised: new Set<string>(), known: 0, left: 0 };
  const failed: { item: string; reason: string }[] = [];
  let looks = 0;
  let isComplete = true;

  const note = ({ keys: { guid, url, content, updated } }: ChosenItem, articleId: string | null, at: number): void =>
    seen.note({ guid, url, content, updated, articleId, lookedAt: at });

  const look = async (one: ChosenItem): Promise<void> => {
    const isOthersUrl = (url: string): boolean => seen.isOthersUrl(one.keys, url);
    looks += 1;
    try {
      const { kind, articleId } = await lookAtItem(context, feed, one, { feedUrl: feed.url, feed: read, isOthersUrl });
      if (kind === "added" || kind === "revised") taken[kind].add(articleId);
      else if (one.what !== "changed" && kind === "known") taken.known += 1;
      note(one, articleId, lookedAt);
    } catch (fault) {
      context.signal.throwIfAborted();
      isComplete = false;
      failed.push({ item: nameItem(one.item), reason: await explainReadingFault(context, fault) });
      // A change that could not be looked at stays one.
      if (one.match === null) note(one, null, lookedAt);
      else seen.note({ ...one.match.seen, lookedAt });
    }
    if (looks % KEPT_EVERY === 0) await seen.save(present);
  };

  const ACTIONS: { readonly [what in ChosenItem["what"]]: (one: ChosenItem) => Promise<void> | void } = {
    new: look,
    changed: look,
    twin: look,
    later() {
      isComplete = false;
    },
    known: () => {},
    left(one) {
      taken.left += 1;
      note(one, null, 0);
    },
    again: (one) => note(one, one.match?.seen.articleId ?? null, one.match?.seen.lookedAt ?? 0),
  };

  const isUsedUp = (): boolean => looks >= MOST_LOOKS || context.now().getTime() - nowMs > LONGEST_MS;
  let isUnfinished = false;
  for (const keyed of chooseItems(items, seen, time).toReversed()) {
    context.signal.throwIfAborted();
    // An earlier item of this very document may be the same one.
    const twin = keyed.match === null ? seen.find(keyed.keys) : null;
    const one = twin === null ? keyed : chooseKnown(keyed, twin, time);
    if (ACTIONS[one.what] === look && isUsedUp()) isUnfinished = true;
    else await ACTIONS[one.what](one);
  }
  await seen.save(present);
  return {
    items: items.length,
    added: [...taken.added],
    revised: [...taken.revised],
    known: taken.known,
    left: taken.left,
    failed,
    isUnfinished,
    isComplete: isComplete && !isUnfinished,
  };
}
