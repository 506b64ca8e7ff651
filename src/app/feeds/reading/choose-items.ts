import { itemDate } from "./item-date.ts";
import type { KeyedItem } from "./keyed-items.ts";
import type { Seen, SeenMatch } from "./open-seen.ts";

/** An item with what is to be done about it, and as what it is known. */
export interface ChosenItem extends KeyedItem {
  /**
   * new: capture it. changed: look whether its article changed too. later: as "changed", but it was looked at just now.
   * twin: words like those of another item, of which its page tells more. again: another item's words, or known under another
   * identifier or address. left: too old. known: nothing is to be done.
   */
  readonly what: "new" | "changed" | "later" | "twin" | "again" | "left" | "known";
  readonly match: SeenMatch | null;
}

/** Items older than this, when a feed is read for the first time or again, are its past. */
const NEWS_MS = 7 * 86_400_000;

/** Of undated items, so many are taken at the first reading: nobody can say how old they are. */
const UNDATED_AT_FIRST = 20;

/** Some feeds change an item at every reading, by a count of comments or a wrong date of change; each look is a request. */
const LOOK_AGAIN_MINUTES = 60;

/** What could not be captured is tried again as long as it is news. */
const RETRIED_MS = 86_400_000;

export interface ChoosingTime {
  readonly nowMs: number;
  /** The last reading that went well: what came since is new, however long ago; null: there was none. */
  readonly lastGoodMs: number | null;
  /** Whether a person wants it read now. */
  readonly isForced: boolean;
}

/** Says of each of a feed's items what is to be done about it. */
export function chooseItems(
  items: readonly KeyedItem[],
  seen: Pick<Seen, "isFirst" | "find">,
  time: ChoosingTime,
): readonly ChosenItem[] {
  const { nowMs, lastGoodMs } = time;
  // A first reading that was cut off is one still.
  const isFirst = seen.isFirst || lastGoodMs === null;
  const since = Math.min(nowMs, isFirst ? nowMs : lastGoodMs) - NEWS_MS;
  let undated = 0;
  return items.map((keyed): ChosenItem => {
    const match = seen.find(keyed.keys);
    if (match !== null) return chooseKnown(keyed, match, time);
    const date = itemDate(keyed.item);
    if (date === null) undated += 1;
    const isPast = date === null ? isFirst && undated > UNDATED_AT_FIRST : date < since;
    return { ...keyed, match, what: isPast ? "left" : "new" };
  });
}

/** Says what is to be done about an item that is known. */
export function chooseKnown(keyed: KeyedItem, match: SeenMatch, time: ChoosingTime): ChosenItem {
  return { ...keyed, match, what: whatOfKnown(keyed, match, time) };
}

function whatOfKnown({ item, keys }: KeyedItem, { seen, by }: SeenMatch, time: ChoosingTime): ChosenItem["what"] {
  // A series may announce each of its parts in the same words.
  if (by === "content") return item.isSummary && item.url !== null ? "twin" : "again";
  const isRecent = !time.isForced && time.nowMs / 60_000 - seen.lookedAt < LOOK_AGAIN_MINUTES;
  if (seen.articleId === null) {
    const date = itemDate(item);
    const isTriedAgain = seen.lookedAt > 0 && date !== null && time.nowMs - date < RETRIED_MS;
    return isTriedAgain ? (isRecent ? "later" : "new") : "known";
  }
  if (seen.content !== keys.content || seen.updated !== keys.updated) return isRecent ? "later" : "changed";
  return seen.guid === keys.guid && seen.url === keys.url ? "known" : "again";
}
