import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FeedRefusal, UserError } from "../../../errors.ts";
import { type FeedWeb, openFeedWeb } from "../../../testing/feeds/open-feed-web.ts";
import { writePage } from "../../../testing/feeds/write-page.ts";
import { type WrittenItem, writeRss } from "../../../testing/feeds/write-rss.ts";
import { fillArchive, type TestContext } from "../../../testing/fill-archive.ts";
import type { CommandContext } from "../../command.ts";
import { createFeed } from "../create-feed.ts";
import { readFeeds } from "../records/read-feeds.ts";
import { pollFeed } from "./poll-feed.ts";
import type { FeedReading } from "./poll-report.ts";

const FEED = "https://estuary.example/feed.xml";
const PUBLISHED = "2026-03-01T08:00:00+00:00";

const BRIDGE = `The bridge over the Ost estuary was closed on Sunday after an inspector found a crack in its third pier. Lorries are led over the upper crossing.

The council expects repairs to take six weeks and to cost 2.4 million crowns. A ferry carries people on foot meanwhile, every twenty minutes from early morning.`;
const HERRING = `Fishers of the northern banks landed 310 tonnes of herring in February, a third more than a year before. The guild ascribes it to the mild winter.

Prices at the quay fell to four crowns a kilo. Two canneries have taken on workers for the spring, and a third is asking for a licence.`;

const page = (title: string, text: string, more = {}) => writePage({ title, text, publisher: "Estuary Post", ...more });
const bridge: WrittenItem = {
  title: "Bridge closed after crack is found",
  guid: "post-1",
  url: "https://estuary.example/news/bridge",
  publishedAt: PUBLISHED,
  summary: "An inspector found a crack in the third pier of the bridge over the Ost estuary; it is closed.",
};
const herring: WrittenItem = {
  title: "Herring catch grows by a third",
  guid: "post-2",
  url: "https://estuary.example/news/herring",
  publishedAt: "2026-03-01T09:00:00+00:00",
  summary: "Fishers of the northern banks landed 310 tonnes of herring in February, and prices at the quay fell.",
};

let desk: TestContext;
let web: FeedWeb;
let context: CommandContext;
let nowMs: number;
beforeEach(async () => {
  desk = await fillArchive([]);
  web = openFeedWeb();
  nowMs = Date.parse("2026-03-01T10:00:00Z");
  context = { ...desk, ...web, now: () => new Date(nowMs) };
  web.serve(bridge.url ?? "", page(bridge.title, BRIDGE));
  web.serve(herring.url ?? "", page(herring.title, HERRING));
});
afterEach(() => desk.close());

const pass = (minutes: number) => {
  nowMs += minutes * 60_000;
};
const publish = (...items: readonly WrittenItem[]) => web.serve(FEED, writeRss(items));
const create = (given = {}) =>
  createFeed(context, { url: FEED, title: null, collections: [], everyMinutes: 30, ...given });
const articles = () => desk.archive.list(desk.guild);
const titles = async () => (await articles()).map(({ metadata }) => metadata.title);

/** Reads the feed as it is kept, as soon as it is due. */
async function read(given: Partial<CommandContext> = {}): Promise<FeedReading> {
  const known = (await readFeeds(context))[0];
  if (known === undefined) throw new Error("no feed is kept");
  nowMs = Math.max(nowMs, Date.parse(known.state.nextReadAt));
  return (await pollFeed({ ...context, ...given }, known.feed, false)).reading;
}

describe("reading a feed", () => {
  it("captures the page of each item, into the feed's collections, and learns the feed's title", async () => {
    publish(herring, bridge);
    await create({ collections: ["coast"] });
    expect(await read()).toMatchObject({ kind: "read", items: 2, known: 0, left: 0, failed: [], fault: null });
    const [first, second] = await articles();
    expect(first).toMatchObject({
      metadata: { title: herring.title, publisher: "Estuary Post", url: herring.url, publishedAt: herring.publishedAt },
      collections: ["coast"],
    });
    expect(await desk.archive.text(desk.guild, second?.id ?? "")).toContain("A ferry carries people on foot");
    expect((await readFeeds(context))[0]?.feed.title).toBe("Estuary Post");
  });

  it("asks for nothing again where nothing changed, and takes what is new", async () => {
    publish(bridge);
    await create();
    await read();
    expect((await read()).kind).toBe("unchanged");
    publish(herring, bridge);
    expect((await read()).added).toHaveLength(1);
    expect(web.hits(bridge.url ?? "")).toBe(1);
    expect(await titles()).toEqual([herring.title, bridge.title]);
  });

  it("leaves what is older than a week at the first reading, and undated items after the twentieth", async () => {
    const undated = Array.from({ length: 22 }, (_, index) => ({
      title: `Note ${index}`,
      guid: `note-${index}`,
      content: `<p>${`Note number ${index} tells of the tide at hour ${index}. `.repeat(4)}</p>`,
    }));
    publish(bridge, { ...herring, publishedAt: "2026-02-20" }, ...undated);
    await create();
    expect(await read()).toMatchObject({ items: 24, left: 3 });
    expect(await titles()).not.toContain(herring.title);
    publish({ ...herring, publishedAt: "2026-02-20", summary: `${herring.summary} Canneries hire.` }, bridge);
    expect(await read()).toMatchObject({ added: [], left: 0 });
  });

  it("catches up what appeared while nobody read, however long ago", async () => {
    publish(bridge);
    await create();
    await read();
    pass(20 * 24 * 60);
    publish({ ...herring, publishedAt: "2026-03-04T09:00:00Z" }, bridge);
    expect((await read()).added).toHaveLength(1);
  });

  it("takes the feed's text, and marks it, where the page may not be had or is another thing", async () => {
    const wall = page("Before you continue", "We value your privacy. ".repeat(40));
    for (const served of [new UserError("robots.txt forbids it."), wall]) {
      web.serve(bridge.url ?? "", served);
      const content = `<p>${BRIDGE.replace("\n\n", "</p><p>")}</p>`;
      const { url } = bridge;
      publish({ ...bridge, content, url: `${url}` });
      await create();
      await read();
      const [article] = await articles();
      expect(article?.provenance.text).toBe("feed");
      expect(article?.metadata).toMatchObject({ url, publisher: "Estuary Post", publishedAt: PUBLISHED });
      for (const { feed } of await readFeeds(context)) await desk.archive.removeDocument(desk.guild, "feed", feed.id);
      await desk.archive.remove(desk.guild, article?.id ?? "");
    }
    web.serve(bridge.url ?? "", page(bridge.title, BRIDGE));
    await create();
    await read();
    expect((await articles())[0]?.provenance.text).toBeUndefined();
  });

  it("names what failed by what is known of it, whatever it lacks", async () => {
    const empty = { title: "", publishedAt: PUBLISHED };
    publish(empty, { ...empty, guid: "post-7" }, { ...empty, url: "https://estuary.example/gone" });
    web.serve("https://estuary.example/gone", new UserError("The page is gone."));
    await create();
    expect((await read()).failed.map(({ item }) => item).sort()).toEqual([
      "an item without title",
      "https://estuary.example/gone",
      "post-7",
    ]);
  });

  it("makes one article of an item under other identifiers, addresses and dates", async () => {
    publish(bridge);
    await create();
    await read();
    const reposts: readonly WrittenItem[] = [
      { ...bridge, publishedAt: "2026-03-02T08:00:00Z" },
      { ...bridge, publishedAt: "2026-03-02" },
      { ...bridge, guid: "post-1b" },
      { ...bridge, url: `${bridge.url}?utm_source=feed` },
      { ...bridge, url: "https://estuary.example/2026/03/bridge" },
      { ...bridge, guid: "post-9", url: "https://estuary.example/top/bridge" },
    ];
    for (const repost of reposts) {
      publish(repost);
      expect(await read()).toMatchObject({ kind: "read", added: [], revised: [] });
    }
    publish(...reposts);
    expect(await read()).toMatchObject({ added: [], revised: [] });
    expect(await articles()).toHaveLength(1);
    // The twin: another story, though its identifier and address look alike.
    publish({ ...herring, guid: "post-9b" });
    expect((await read()).added).toHaveLength(1);
  });

  it("makes no second copy of one text that a page gives at two addresses", async () => {
    const elsewhere = "https://estuary.example/archive/7";
    web.serve(elsewhere, page(bridge.title, BRIDGE));
    publish(bridge, { ...bridge, guid: "x", url: elsewhere, summary: "The bridge is closed." });
    await create();
    expect(await read()).toMatchObject({ known: 1 });
    expect(await articles()).toHaveLength(1);
  });

  it("keeps the same text of another publisher, as a copy of one voice", async () => {
    const elsewhere = "https://banks.example/bridge";
    web.serve(elsewhere, writePage({ title: bridge.title, text: BRIDGE, publisher: "Banks Herald" }));
    publish(bridge, { ...bridge, guid: "x", url: elsewhere });
    await create();
    expect((await read()).added).toHaveLength(2);
    expect(new Set((await articles()).map(({ voice }) => voice)).size).toBe(1);
  });

  it("knows what the archive has already, and puts it into the feed's collections", async () => {
    publish(bridge);
    await create();
    await read();
    const [feed] = await readFeeds(context);
    await desk.archive.removeDocument(desk.guild, "feed", feed?.feed.id ?? "");
    const second = `${FEED}?section=all`;
    web.serve(second, writeRss([bridge]));
    await create({ url: second, collections: ["all"] });
    expect(await read()).toMatchObject({ added: [], known: 1 });
    expect((await articles())[0]?.collections).toEqual(["all"]);
    expect(web.hits(bridge.url ?? "")).toBe(1);
  });

  it("makes a revision of an item that says it changed, at most once an hour", async () => {
    publish(bridge);
    await create();
    await read();
    const changed = { ...bridge, updatedAt: "2026-03-01T10:20:00+00:00" };
    web.serve(bridge.url ?? "", page(bridge.title, BRIDGE.replace("six weeks", "nine weeks")));
    publish(changed);
    expect(await read()).toMatchObject({ kind: "read", revised: [] });
    pass(60);
    expect((await read()).revised).toHaveLength(1);
    const [article] = await articles();
    expect(article?.revisions).toHaveLength(2);
    expect(await desk.archive.text(desk.guild, article?.id ?? "")).toContain("nine weeks");
    pass(120);
    expect(await read()).toMatchObject({ kind: "unchanged" });
  });

  it("never takes the feed's shorter text for a change of the page", async () => {
    publish(bridge);
    await create();
    await read();
    pass(90);
    web.serve(bridge.url ?? "", new UserError("The site is down."));
    publish({ ...bridge, summary: `${bridge.summary} A ferry runs.` });
    const failed = await read();
    expect(failed).toMatchObject({ revised: [], failed: [{ item: bridge.title, reason: "The site is down." }] });
    expect((await articles())[0]?.revisions).toHaveLength(1);
    web.serve(bridge.url ?? "", page(bridge.title, BRIDGE.replace("six weeks", "nine weeks")));
    pass(90);
    expect((await read()).revised).toHaveLength(1);
  });

  it("revises what has no address but an identifier", async () => {
    const note = { title: "Tide table", guid: "tide", content: `<p>${HERRING}</p>`, publishedAt: PUBLISHED };
    publish(note);
    await create();
    await read();
    pass(90);
    publish({ ...note, content: `<p>${HERRING.replace("four crowns", "five crowns")}</p>` });
    expect((await read()).revised).toHaveLength(1);
    expect(await articles()).toHaveLength(1);
  });

  it("keeps the address of an article whose item moved, and revises it", async () => {
    publish(bridge);
    await create();
    await read();
    pass(90);
    const url = "https://estuary.example/2026/bridge";
    web.serve(url, page(bridge.title, BRIDGE.replace("six weeks", "nine weeks")));
    publish({ ...bridge, url, updatedAt: "2026-03-01T11:00:00Z" });
    expect((await read()).revised).toHaveLength(1);
    expect((await articles()).map(({ metadata }) => metadata.url)).toEqual([bridge.url]);
  });

  it("captures each part of a series that is announced in the same words", async () => {
    const summary = "What happened on the coast this week, told in five minutes by those who work there.";
    const series = ["bridge", "herring"].map((name) => ({
      title: "The week on the coast",
      guid: `week-${name}`,
      url: `https://estuary.example/week/${name}`,
      publishedAt: PUBLISHED,
      summary,
    }));
    for (const [index, { url }] of series.entries())
      web.serve(url, page("The week on the coast", index === 0 ? BRIDGE : HERRING));
    publish(...series);
    await create();
    expect((await read()).added).toHaveLength(2);
    // The twin: whole texts that are the same are one, and need no look at the page.
    const content = `<p>${HERRING}</p>`;
    const again = { ...herring, guid: "post-7", url: "https://estuary.example/again", content };
    publish({ ...herring, content });
    await read();
    publish(again);
    expect(await read()).toMatchObject({ added: [], failed: [] });
    expect(web.hits(again.url)).toBe(0);
  });

  it("does not trust identifiers that several items bear", async () => {
    publish({ ...bridge, guid: "news" }, { ...herring, guid: "news" });
    await create();
    expect((await read()).added).toHaveLength(2);
    expect(await read()).toMatchObject({ kind: "unchanged" });
  });

  it("does not capture again what a person removed", async () => {
    publish(bridge);
    await create();
    await read();
    await desk.archive.remove(desk.guild, (await articles())[0]?.id ?? "");
    pass(90);
    publish({ ...bridge, updatedAt: "2026-03-01T11:00:00Z" });
    expect(await read()).toMatchObject({ added: [], revised: [] });
    expect(await articles()).toEqual([]);
  });

  it("does not take the home page that an item's address leads to for its page", async () => {
    const home = "https://estuary.example/";
    web.serve(home, page("Estuary Post", `${bridge.title}\n\n${HERRING}\n\n${bridge.summary}`));
    web.move(bridge.url ?? "", home);
    publish(bridge);
    await create();
    await read();
    expect(await articles()).toMatchObject([{ metadata: { url: bridge.url }, provenance: { text: "feed" } }]);
  });

  it("does not take a home page, or another item's address, for an item's own because its page says so", async () => {
    const home = "https://estuary.example/";
    web.serve(bridge.url ?? "", page(bridge.title, BRIDGE, { canonical: home }));
    web.serve(herring.url ?? "", page(herring.title, HERRING, { canonical: bridge.url }));
    publish(herring, bridge);
    await create();
    expect((await read()).added).toHaveLength(2);
    expect((await articles()).map(({ metadata }) => metadata.url)).toEqual([herring.url, bridge.url]);
    // The twin: an address of its own that it does say is heeded.
    const canonical = "https://estuary.example/2026/quay";
    web.serve("https://estuary.example/q", page("Quay rebuilt", BRIDGE.replaceAll("bridge", "quay"), { canonical }));
    publish({ title: "Quay rebuilt", guid: "q", url: "https://estuary.example/q", publishedAt: PUBLISHED });
    await read();
    expect((await articles()).map(({ metadata }) => metadata.url)).toContain(canonical);
  });

  it("takes fifty items in one reading, and the rest in the next ones, a minute later", async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      title: `Ship number ${index} called at the port`,
      guid: `ship-${index}`,
      publishedAt: PUBLISHED,
      content: `<p>Ship number ${index} came in with ${index * 7 + 3} tonnes of freight, from harbour ${index * 31}, and left on day ${index}.</p>`,
    }));
    publish(...many);
    await create();
    const start = nowMs;
    for (const count of [50, 50, 20]) expect((await read()).added).toHaveLength(count);
    expect(nowMs - start).toBeLessThan(4 * 60_000);
    expect(await articles()).toHaveLength(120);
  });
});

describe("a feed that cannot be read", () => {
  const stateOf = async () => (await readFeeds(context))[0]?.state;

  it("is tried again ever more rarely, and as before once it is well", async () => {
    web.serve(FEED, new UserError("The server is down."));
    await create();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 9; attempt++) {
      expect(await read()).toMatchObject({ kind: "failed", fault: "The server is down." });
      const { nextReadAt = "", failures } = (await stateOf()) ?? {};
      expect(failures).toBe(attempt + 1);
      waits.push(Math.round((Date.parse(nextReadAt) - nowMs) / 60_000));
    }
    const [first = 0] = waits;
    expect(first).toBeGreaterThanOrEqual(30);
    expect(first).toBeLessThanOrEqual(33);
    expect(waits.slice(1, 5).map((wait) => Math.round(wait / first))).toEqual([2, 4, 8, 16]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1.1 * 24 * 60);
    publish(bridge);
    expect((await read()).added).toHaveLength(1);
    expect(await stateOf()).toMatchObject({ failures: 0, failingSince: null, fault: null });
  });

  it("is left alone as long as its server asks", async () => {
    const refusal = new FeedRefusal("Too many requests.", { retryAfterMs: 5 * 3_600_000, isGone: false });
    web.serve(FEED, refusal);
    await create();
    await read();
    expect(Date.parse((await stateOf())?.nextReadAt ?? "") - nowMs).toBeGreaterThanOrEqual(5 * 3_600_000);
  });

  it("is paused where it is gone for good", async () => {
    web.serve(FEED, new FeedRefusal("The feed is gone.", { retryAfterMs: null, isGone: true }));
    await create();
    expect(await read()).toMatchObject({ kind: "failed", fault: "The feed is gone.", feed: { isPaused: true } });
    expect((await readFeeds(context))[0]?.feed.isPaused).toBe(true);
  });

  it("says so where it is no feed any more", async () => {
    web.serve(FEED, page("Welcome", BRIDGE));
    await create();
    expect((await read()).fault).toMatch(/page|feed/);
  });

  it("stays due where a person stops the reading", async () => {
    publish(bridge);
    await create();
    const stop = new AbortController();
    const signal = stop.signal;
    const fetchFeed: CommandContext["fetchFeed"] = async () => {
      stop.abort(new Error("stopped"));
      throw stop.signal.reason;
    };
    await expect(read({ signal, fetchFeed })).rejects.toThrow("stopped");
    expect(await stateOf()).toMatchObject({ failures: 0, nextReadAt: new Date(nowMs).toISOString() });
  });
});

describe("two processes", () => {
  it("do not read a feed at once; one that was cut off is read again after a while", async () => {
    publish(bridge);
    const feed = await create();
    let inner: FeedReading | undefined;
    const fetchFeed: CommandContext["fetchFeed"] = async (...given) => {
      inner ??= (await pollFeed(context, feed, false)).reading;
      return web.fetchFeed(...given);
    };
    expect((await read({ fetchFeed })).kind).toBe("read");
    expect(inner?.kind).toBe("busy");

    pass(60);
    const cut: CommandContext["fetchFeed"] = () => new Promise(() => {});
    void pollFeed({ ...context, fetchFeed: cut }, feed, false);
    await expect.poll(async () => (await pollFeed(context, feed, false)).reading.kind).toBe("busy");
    pass(11);
    expect((await pollFeed(context, feed, false)).reading.kind).not.toBe("busy");
  });

  it("capture each item once, though both read at once because people want it", async () => {
    const note = { title: "Tide table", guid: "tide", content: `<p>${HERRING}</p>`, publishedAt: PUBLISHED };
    publish(bridge, note);
    const feed = await create();
    await Promise.all([pollFeed(context, feed, true), pollFeed(context, feed, true)]);
    expect(await titles()).toHaveLength(2);
    expect((await pollFeed(context, feed, true)).reading).toMatchObject({ added: [], failed: [] });
  });

  it("follow a feed that moved for good, and not the one that a person moved meanwhile", async () => {
    const moved = "https://estuary.example/new.xml";
    web.serve(moved, writeRss([bridge]));
    web.move(FEED, moved);
    await create();
    await read();
    expect((await readFeeds(context))[0]?.feed.url).toBe(moved);
  });
});
