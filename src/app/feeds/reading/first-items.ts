import type { ReadFeed } from "../../../capture/feed/feed-item.ts";
import { chooseItems } from "./choose-items.ts";
import { type KeyedItem, keyedItems } from "./keyed-items.ts";

/** What the first reading of a feed takes, and how many items it leaves as they are old. */
export function firstItems(
  { items }: Pick<ReadFeed, "items">,
  now: Date,
): { readonly taken: readonly KeyedItem[]; readonly left: number } {
  const unseen = { isFirst: true, find: () => null };
  const time = { nowMs: now.getTime(), lastGoodMs: null, isForced: false };
  const chosen = chooseItems(keyedItems(items), unseen, time);
  const taken = chosen.filter(({ what }) => what === "new");
  return { taken, left: chosen.length - taken.length };
}
