import type { FeedItem } from "../../../capture/feed/feed-item.ts";
import { type ItemKeys, itemKeys } from "./item-keys.ts";

export interface KeyedItem {
  readonly item: FeedItem;
  readonly keys: ItemKeys;
}

/** A feed's first ones are its newest; some hold their whole past. */
export const MOST_ITEMS = 1_000;

/** A feed's items with what they are known by. Identifiers that several items bear identify none of them. */
export function keyedItems(items: readonly FeedItem[]): readonly KeyedItem[] {
  const keyed = items.slice(0, MOST_ITEMS).map((item) => ({ item, keys: itemKeys(item) }));
  const bearers = new Map<string, number>();
  for (const { keys } of keyed) if (keys.guid !== null) bearers.set(keys.guid, (bearers.get(keys.guid) ?? 0) + 1);
  return keyed.map(({ item, keys }) =>
    keys.guid !== null && bearers.get(keys.guid) !== 1 ? { item, keys: { ...keys, guid: null } } : { item, keys },
  );
}
