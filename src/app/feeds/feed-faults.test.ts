import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FeedState } from "../../domain/feed.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { changeFeed } from "./change-feed.ts";
import { createFeed } from "./create-feed.ts";
import { feedFaults } from "./feed-faults.ts";
import { unreadState } from "./reading/unread-state.ts";

let desk: TestContext;
beforeEach(async () => {
  desk = { ...(await fillArchive([])), now: () => new Date("2026-02-01T00:00:00Z") };
});
afterEach(() => desk.close());

const day = { since: new Date("2026-03-01T07:30:00Z"), until: new Date("2026-03-02T07:30:00Z") };
const faults = (collections: readonly string[] = []) => feedFaults(desk, { ...day, collections });

async function add(title: string, state: Partial<FeedState>, given: { isPaused?: boolean; collection?: string } = {}) {
  const collections = given.collection === undefined ? [] : [given.collection];
  const url = `https://${title.toLowerCase()}.example/feed`;
  const feed = await createFeed(desk, { url, title, collections, everyMinutes: 30 });
  if (given.isPaused) await changeFeed(desk, feed.id, (known) => ({ ...known, isPaused: true }));
  await desk.archive.putDocument(desk.guild, "feed-state", { key: feed.id, value: { ...unreadState(feed), ...state } });
}
const good = { lastReadAt: "2026-03-02T07:10:00.000Z", lastGoodAt: "2026-03-02T07:10:00.000Z" };
const down = (since: string, lastGoodAt: string) => ({
  failingSince: since,
  lastGoodAt,
  failures: 3,
  fault: "It is down.",
});

describe("feedFaults", () => {
  it("counts the feeds and names those that could not be read, with why", async () => {
    await add("Post", good);
    await add("Herald", down("2026-03-01T20:00:00.000Z", "2026-03-01T19:30:00.000Z"));
    await add("Ledger", down("2026-02-20T20:00:00.000Z", "2026-02-20T19:30:00.000Z"));
    expect(await faults()).toEqual({
      total: 3,
      failed: [
        { title: "Herald", reason: "It is down." },
        { title: "Ledger", reason: "It is down." },
      ],
    });
  });

  it("says nothing of a failure that the next reading makes up for", async () => {
    await add("Post", down("2026-03-02T07:10:00.000Z", "2026-03-02T06:40:00.000Z"));
    expect((await faults()).failed).toEqual([]);
  });

  it("leaves out what people paused, and tells of what was found to be gone in that time", async () => {
    await add("Post", good, { isPaused: true });
    await add("Herald", down("2026-03-01T20:00:00.000Z", "2026-03-01T19:30:00.000Z"), { isPaused: true });
    await add("Ledger", down("2026-02-20T20:00:00.000Z", "2026-02-20T19:30:00.000Z"), { isPaused: true });
    expect(await faults()).toEqual({ total: 1, failed: [{ title: "Herald", reason: "It is down." }] });
  });

  it("looks only at feeds of the collections", async () => {
    const state = down("2026-03-01T20:00:00.000Z", "2026-03-01T19:30:00.000Z");
    await add("Post", state, { collection: "coast" });
    await add("Herald", state, { collection: "hills" });
    await add("Ledger", state);
    expect(await faults(["coast"])).toEqual({ total: 1, failed: [{ title: "Post", reason: "It is down." }] });
  });
});
