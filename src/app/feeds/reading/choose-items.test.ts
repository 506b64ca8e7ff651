import { describe, expect, it } from "vitest";
import type { FeedItem } from "../../../capture/feed/feed-item.ts";
import { type ChoosingTime, chooseItems } from "./choose-items.ts";
import { keyedItems } from "./keyed-items.ts";

const NOW_MS = Date.parse("2026-03-20T10:00:00Z");
const DAY_MS = 86_400_000;

const item = (name: string, publishedAt: string | null): FeedItem => ({
  guid: name,
  url: `https://quay.example/${name}`,
  title: name,
  publishedAt,
  updatedAt: null,
  byline: null,
  html: null,
  text: null,
  isSummary: true,
});

/** What is done about items none of which was seen. */
function choose(items: readonly FeedItem[], isFirst: boolean, time: Partial<ChoosingTime> = {}) {
  const unseen = { isFirst, find: () => null };
  const chosen = chooseItems(keyedItems(items), unseen, { nowMs: NOW_MS, lastGoodMs: null, isForced: false, ...time });
  return chosen.filter(({ what }) => what === "new").map(({ item: { title } }) => title);
}

describe("choosing among items that were not seen", () => {
  const dated = [item("hour", "2026-03-20T09:00:00Z"), item("day", "2026-03-13"), item("old", "2026-03-12")];
  const undated = Array.from({ length: 25 }, (_, index) => item(`undated ${index}`, null));

  it("takes at first those of a week, and a day's to its end", () => {
    expect(choose(dated, true)).toEqual(["hour", "day"]);
  });

  it("takes later what was published since a week before the last good reading", () => {
    expect(choose(dated, false, { lastGoodMs: NOW_MS - 10 * DAY_MS })).toEqual(["hour", "day", "old"]);
    expect(choose(dated, false, { lastGoodMs: NOW_MS })).toEqual(["hour", "day"]);
  });

  it("takes twenty undated ones at first, also where the first reading was cut off, and all later", () => {
    expect(choose(undated, true)).toHaveLength(20);
    expect(choose(undated, false)).toHaveLength(20);
    expect(choose(undated, false, { lastGoodMs: NOW_MS })).toHaveLength(25);
  });

  it("is not misled by a clock that was ahead at the last reading", () => {
    expect(choose(dated, false, { lastGoodMs: NOW_MS + 400 * DAY_MS })).toEqual(["hour", "day"]);
  });
});
