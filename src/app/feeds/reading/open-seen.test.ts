import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../../errors.ts";
import { fillArchive, type TestContext } from "../../../testing/fill-archive.ts";
import { MOST_ITEMS } from "./keyed-items.ts";
import { openSeen, seenKey } from "./open-seen.ts";
import type { SeenItem } from "./seen-item.ts";
import { shortHash } from "./short-hash.ts";

let desk: TestContext;
beforeEach(async () => {
  desk = await fillArchive([]);
});
afterEach(() => desk.close());

const item = (name: string, given: Partial<SeenItem> = {}): SeenItem => ({
  guid: shortHash(`guid ${name}`),
  url: shortHash(`url ${name}`),
  content: shortHash(`content ${name}`),
  updated: shortHash(`updated ${name}`),
  articleId: "7k3mq9xabc",
  lookedAt: 29_500_000,
  ...given,
});
const isKnown = async (one: SeenItem) => (await openSeen(desk, "feed1")).find({ ...one, isTelling: true }) !== null;

describe("what was seen of a feed", () => {
  it("is found again by identifier, by address and by telling words", async () => {
    const seen = await openSeen(desk, "feed1");
    expect(seen.isFirst).toBe(true);
    const kept = item("a", { updated: null });
    seen.note(kept);
    await seen.save(new Set());
    const again = await openSeen(desk, "feed1");
    expect(again.isFirst).toBe(false);
    const other = item("b");
    expect(again.find({ ...other, guid: kept.guid, isTelling: true })).toEqual({ seen: kept, by: "guid" });
    expect(again.find({ ...other, url: kept.url, isTelling: true })).toEqual({ seen: kept, by: "url" });
    expect(again.find({ ...other, content: kept.content, isTelling: true })).toEqual({ seen: kept, by: "content" });
    expect(again.find({ ...other, content: kept.content, isTelling: false })).toBeNull();
    expect(again.find({ ...other, isTelling: true })).toBeNull();
  });

  it("keeps all that stands in the feed and forgets the oldest of the rest, as what is kept must fit", async () => {
    const many = Array.from({ length: 3 * MOST_ITEMS }, (_, index) => item(String(index)));
    const present = many.slice(0, MOST_ITEMS);
    for (const part of [present, many.slice(MOST_ITEMS, 2 * MOST_ITEMS), many.slice(2 * MOST_ITEMS)]) {
      const seen = await openSeen(desk, "feed1");
      for (const one of part) seen.note(one);
      await seen.save(new Set(present.map(seenKey)));
    }
    const seen = await openSeen(desk, "feed1");
    const known = many.map((one) => seen.find({ ...one, isTelling: true }) !== null);
    expect(known.slice(0, MOST_ITEMS).every(Boolean)).toBe(true);
    expect(known.slice(MOST_ITEMS, 2 * MOST_ITEMS).some(Boolean)).toBe(false);
    expect(known.at(-1)).toBe(true);
  });

  it("keeps what another process noted meanwhile", async () => {
    const [one, other] = [await openSeen(desk, "feed1"), await openSeen(desk, "feed1")];
    one.note(item("a"));
    other.note(item("b"));
    await Promise.all([one.save(new Set()), other.save(new Set())]);
    expect([await isKnown(item("a")), await isKnown(item("b")), await isKnown(item("c"))]).toEqual([true, true, false]);
  });

  it("is told to be damaged where it is, and never taken for nothing", async () => {
    await desk.archive.putDocument(desk.guild, "feed-items", { key: "feed1", value: { items: [["a"]] } });
    await expect(openSeen(desk, "feed1")).rejects.toThrow(UserError);
  });
});
