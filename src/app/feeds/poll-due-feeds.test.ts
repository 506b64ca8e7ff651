import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FeedRefusal, UserError } from "../../errors.ts";
import { type FeedWeb, openFeedWeb } from "../../testing/feeds/open-feed-web.ts";
import { writeRss } from "../../testing/feeds/write-rss.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { openFakeFace } from "../../testing/posting/open-fake-face.ts";
import { routineContext } from "../../testing/posting/routine-context.ts";
import type { Notice, RoutineContext } from "../routine/routine-context.ts";
import { createFeed } from "./create-feed.ts";
import { pollDueFeeds } from "./poll-due-feeds.ts";
import { readFeeds } from "./records/read-feeds.ts";

let desk: TestContext;
let web: FeedWeb;
let context: RoutineContext;
let told: Notice[];
let nowMs: number;
beforeEach(async () => {
  desk = await fillArchive([]);
  web = openFeedWeb();
  told = [];
  nowMs = Date.parse("2026-03-01T10:00:00Z");
  const face = openFakeFace({ trueNow: () => nowMs });
  context = routineContext(
    { ...desk, ...web },
    {
      process: "p1",
      archive: desk.archive,
      poster: face.poster,
      now: () => nowMs,
      elapsedMs: () => nowMs,
      tellEditors: async (notice) => {
        told.push(notice);
        return true;
      },
    },
  );
});
afterEach(() => desk.close());

const HOUR_MS = 3_600_000;
const note = (name: string) => ({
  title: `Note of ${name}`,
  guid: name,
  publishedAt: "2026-03-01T08:00:00Z",
  content: `<p>The harbour office at ${name} counted 41 ships this week, nine more than in the week before, and two of them ran aground.</p>`,
});
const add = (url: string) =>
  createFeed({ ...desk, ...context }, { url, title: null, collections: [], everyMinutes: 30 });

/** Runs a round every hour. */
async function hours(count: number) {
  for (let hour = 0; hour < count; hour++) {
    await pollDueFeeds(context);
    nowMs += HOUR_MS;
  }
}

describe("pollDueFeeds", () => {
  it("reads what is due, and one that fails is no fault of the others", async () => {
    for (const name of ["a", "b", "c"]) {
      const url = `https://${name}.example/feed`;
      web.serve(url, name === "b" ? new UserError("It is down.") : writeRss([note(name)]));
      await add(url);
    }
    const { readings, waiting } = await pollDueFeeds(context);
    expect(waiting).toBe(0);
    expect(readings.map(({ kind, added }) => [kind, added.length]).sort()).toEqual([
      ["failed", 0],
      ["read", 1],
      ["read", 1],
    ]);
    expect((await pollDueFeeds(context)).readings).toEqual([]);
    nowMs += HOUR_MS;
    expect((await pollDueFeeds(context)).readings).toHaveLength(3);
  });

  it("does not read what is paused", async () => {
    const url = "https://a.example/feed";
    web.serve(url, writeRss([note("a")]));
    const feed = await add(url);
    await desk.archive.putDocument(desk.guild, "feed", { key: feed.id, value: { ...feed, isPaused: true } });
    expect(await pollDueFeeds(context)).toEqual({ readings: [], waiting: 0 });
  });

  it("asks one host for one thing at a time, and several hosts at once", async () => {
    const underway = new Map<string, number>();
    const most = { host: 0, all: 0 };
    const fetchFeed: RoutineContext["fetchFeed"] = async (url, ...given) => {
      const { host } = new URL(url);
      underway.set(host, (underway.get(host) ?? 0) + 1);
      most.host = Math.max(most.host, underway.get(host) ?? 0);
      most.all = Math.max(
        most.all,
        [...underway.values()].reduce((sum, count) => sum + count),
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
      underway.set(host, (underway.get(host) ?? 0) - 1);
      return web.fetchFeed(url, ...given);
    };
    for (const host of ["a", "b", "c"]) {
      for (const name of ["1", "2", "3", "4"]) {
        web.serve(`https://${host}.example/${name}`, writeRss([note(`${host}${name}`)]));
        await add(`https://${host}.example/${name}`);
      }
    }
    expect((await pollDueFeeds({ ...context, fetchFeed })).readings).toHaveLength(12);
    expect(most.host).toBe(1);
    expect(most.all).toBeGreaterThan(1);
  });

  it("tells the editors once of a feed that has failed for a day, and again only after it was well", async () => {
    const url = "https://a.example/feed";
    const feed = await add(url);
    web.serve(url, new UserError("It is down."));
    await hours(20);
    expect(told).toEqual([]);
    await hours(80);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ to: "tester", text: expect.stringContaining("It is down.") });
    web.serve(url, writeRss([note("a")]));
    await hours(30);
    web.serve(url, new UserError("It burnt down."));
    await hours(80);
    expect(told).toHaveLength(2);
    expect(new Set(told.map(({ key }) => key)).size).toBe(2);
    expect((await readFeeds(context)).find((known) => known.feed.id === feed.id)?.feed.isPaused).toBe(false);
  });

  it("tells them as soon as it reaches one of them", async () => {
    await add("https://a.example/feed");
    let isReached = false;
    const tellEditors: RoutineContext["tellEditors"] = async (notice) => {
      told.push(notice);
      return isReached;
    };
    context = { ...context, tellEditors };
    await hours(100);
    isReached = true;
    const before = told.length;
    expect(before).toBeGreaterThan(1);
    await hours(100);
    expect(told.length).toBe(before + 1);
  });

  it("tells them at once of a feed that is gone, which is paused", async () => {
    const url = "https://a.example/feed";
    await add(url);
    web.serve(url, new FeedRefusal("It is gone for good.", { retryAfterMs: null, isGone: true }));
    await hours(30);
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining("It is gone for good.")]);
    expect(web.hits(url)).toBe(1);
  });

  it("reads again though a clock that was wrong put the next reading far ahead", async () => {
    const url = "https://a.example/feed";
    web.serve(url, writeRss([note("a")]));
    await add(url);
    const right = nowMs;
    nowMs = right + 300 * 24 * HOUR_MS;
    await pollDueFeeds(context);
    nowMs = right;
    expect((await pollDueFeeds(context)).readings).toHaveLength(1);
  });

  it("begins no further feed after a minute: briefings are posted by the clock", async () => {
    for (const name of Array.from({ length: 20 }, (_, index) => `n${index}`)) await add(`https://${name}.example/feed`);
    const fetchFeed: RoutineContext["fetchFeed"] = async () => {
      nowMs += 20_000;
      throw new UserError("It is slow.");
    };
    const { readings, waiting } = await pollDueFeeds({ ...context, fetchFeed });
    expect(readings.length).toBeLessThan(20);
    expect(readings.length + waiting).toBe(20);
    nowMs += 60_000;
    const next = await pollDueFeeds({ ...context, fetchFeed });
    expect(next.readings.some(({ feed }) => readings.some((before) => before.feed.id === feed.id))).toBe(false);
  });
});
