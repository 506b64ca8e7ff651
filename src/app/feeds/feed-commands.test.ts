import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { type FeedWeb, openFeedWeb } from "../../testing/feeds/open-feed-web.ts";
import { writePage } from "../../testing/feeds/write-page.ts";
import { type WrittenItem, writeRss } from "../../testing/feeds/write-rss.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { textInput } from "../adding/text-input.ts";
import type { CommandContext } from "../command.ts";
import { scopedArchive } from "../scoped-archive.ts";
import { changeSettings } from "../settings/change-settings.ts";
import { addFeed } from "./add-feed.ts";
import { exportFeeds } from "./export-feeds.ts";
import { findFeed } from "./find-feed.ts";
import { importFeeds } from "./import-feeds.ts";
import { listFeeds } from "./list-feeds.ts";
import { pauseFeed } from "./pause-feed.ts";
import { readNow } from "./read-now.ts";
import { feedSchema } from "./records/feed-schema.ts";
import { MAX_FEEDS } from "./records/max-feeds.ts";
import { removeFeed } from "./remove-feed.ts";
import { testFeed } from "./test-feed.ts";

const FEED = "https://estuary.example/feed.xml";
const HOME = "https://estuary.example/";

const note = (name: string, publishedAt = "2026-03-01T08:00:00Z"): WrittenItem => ({
  title: `Ships at ${name}`,
  guid: name,
  publishedAt,
  content: `<p>The harbour office at ${name} counted 41 ships this week, nine more than the week before; two ran aground.</p>`,
});

let desk: TestContext;
let web: FeedWeb;
let context: CommandContext;
beforeEach(async () => {
  desk = await fillArchive([]);
  web = openFeedWeb();
  context = {
    ...desk,
    ...web,
    now: () => new Date("2026-03-01T10:00:00Z"),
    listInputs: async (named) => ({ inputs: named.map(textInput), failed: [], skipped: [] }),
  };
  web.serve(FEED, writeRss([note("Ost"), note("Vik"), note("Old", "2025-01-01")]));
});
afterEach(() => desk.close());

const add = (given: Partial<Parameters<typeof addFeed>[1]> = {}) =>
  addFeed(context, { url: FEED, collections: [], every: undefined, ...given });
const articles = () => desk.archive.list(desk.guild);

/** Keeps so many feeds at once. */
async function fill(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const feed = feedSchema.parse({
      id: `feed${index}`,
      url: `https://f${index}.example/`,
      title: null,
      collections: [],
      everyMinutes: 30,
      isPaused: false,
      addedBy: "ann",
      addedAt: "2026-01-01T00:00:00.000Z",
    });
    await desk.archive.putDocument(desk.guild, "feed", { key: feed.id, value: feed });
  }
}

/** The same command in a channel that sees only these. */
async function inChannel(...collections: readonly [string, ...string[]]): Promise<CommandContext> {
  await changeSettings(desk, (present) => ({ ...present, channels: { c1: { collections } } }));
  return {
    ...context,
    archive: scopedArchive(desk.archive, collections),
    place: { channel: "c1", settingsChannel: "c1", isPrivate: false, timeZone: "UTC" },
  };
}

describe("feed add", () => {
  it("says what the feed holds, and what of it is taken", async () => {
    const added = await add({ collections: ["coast"], every: "2h" });
    expect(added).toMatchObject({ items: 3, taken: 2, page: null, others: [] });
    expect(added.feed).toMatchObject({ url: FEED, title: "Estuary Post", collections: ["coast"], everyMinutes: 120 });
    expect(await articles()).toEqual([]);
  });

  it("finds the feed of a page, whose address may be typed as people do", async () => {
    web.serve(HOME, writePage({ title: "Estuary Post", text: "News of the coast.", feed: "/feed.xml" }));
    expect(await add({ url: "estuary.example" })).toMatchObject({ page: HOME, feed: { url: FEED } });
  });

  it("looks in the places where feeds often are, and says so where none is", async () => {
    const bare = "https://bare.example/";
    web.serve(bare, writePage({ title: "Bare", text: "News of nothing." }));
    await expect(add({ url: bare })).rejects.toThrow(/no feed was found/);
    web.serve("https://bare.example/feed", writeRss([note("Bar")]));
    expect(await add({ url: bare })).toMatchObject({ feed: { url: "https://bare.example/feed" } });
  });

  it("refuses a feed that is there, however its address is written, and what is no feed, no time or no address", async () => {
    await add();
    await expect(add()).rejects.toThrow(/is read already/);
    await expect(add({ url: "estuary.example/feed.xml" })).rejects.toThrow(/is read already/);
    web.serve("https://estuary.example/a.txt", "plain words");
    for (const given of [{ url: "https://estuary.example/a.txt" }, { url: "" }, { url: "::" }, { every: "soon" }])
      await expect(add(given)).rejects.toThrow(UserError);
    expect(await listFeeds(context)).toHaveLength(1);
  });

  it("refuses more feeds than can be read", async () => {
    await fill(MAX_FEEDS);
    await expect(add()).rejects.toThrow(/500 feeds/);
  });
});

describe("feeds where not all is seen", () => {
  it("go into what the channel sees, and are seen by their collections", async () => {
    const port = await inChannel("port", "sea");
    const { feed } = await addFeed(port, { url: FEED, collections: [], every: undefined });
    expect(feed.collections).toEqual(["port"]);
    web.serve("https://hills.example/feed", writeRss([note("Hill")], "Hills"));
    await addFeed(context, { url: "https://hills.example/feed", collections: ["hills", "sea"], every: undefined });
    web.serve("https://far.example/feed", writeRss([note("Far")], "Far"));
    await addFeed(context, { url: "https://far.example/feed", collections: [], every: undefined });
    expect((await listFeeds(port)).map((known) => known.feed.collections)).toEqual([["port"], ["sea"]]);
    await expect(findFeed(port, "Far")).rejects.toThrow(/no feed/);
    await expect(addFeed(port, { url: FEED, collections: ["hills"], every: undefined })).rejects.toThrow(/sees only/);
  });

  it("are read by hand there only where all they add is seen", async () => {
    const port = await inChannel("port");
    await add({ collections: ["port"] });
    expect((await readNow(port, undefined)).readings).toMatchObject([{ kind: "read", fault: null }]);
    web.serve("https://hills.example/feed", writeRss([note("Hill")], "Hills"));
    await addFeed(context, { url: "https://hills.example/feed", collections: ["hills", "port"], every: undefined });
    await expect(readNow(port, "Hills")).rejects.toThrow(/does not see/);
  });
});

describe("feed read", () => {
  it("reads one feed or all that are not paused, due or not", async () => {
    await add();
    web.serve("https://hills.example/feed", writeRss([note("Hill")], "Hills"));
    await add({ url: "https://hills.example/feed" });
    await pauseFeed(context, "Hills", true);
    const { readings } = await readNow(context, undefined);
    expect(readings).toMatchObject([
      { kind: "read", items: 3, left: 1, added: [expect.any(String), expect.any(String)] },
    ]);
    expect((await readNow(context, undefined)).readings).toMatchObject([{ kind: "unchanged" }]);
    expect((await readNow(context, "hills")).readings).toMatchObject([{ kind: "read", items: 1 }]);
  });

  it("says that there is none", async () => {
    await expect(readNow(context, undefined)).rejects.toThrow(UserError);
    await expect(readNow(context, "Hills")).rejects.toThrow(/no feed "Hills"/);
  });
});

describe("feed pause and feed remove", () => {
  it("resume makes a feed due at once, and forgets its faults", async () => {
    const { feed } = await add();
    await pauseFeed(context, feed.id, true);
    expect((await listFeeds(context))[0]?.feed.isPaused).toBe(true);
    await pauseFeed(context, feed.id, false);
    expect((await listFeeds(context))[0]).toMatchObject({
      feed: { isPaused: false },
      state: { nextReadAt: context.now().toISOString(), failures: 0 },
    });
  });

  it("removal leaves the articles, and nothing else of the feed", async () => {
    const { feed } = await add();
    await readNow(context, undefined);
    await removeFeed(context, "estuary p");
    expect(await listFeeds(context)).toEqual([]);
    expect(await articles()).toHaveLength(2);
    for (const kind of ["feed", "feed-state", "feed-items"] as const)
      expect(await desk.archive.document(desk.guild, kind, feed.id)).toBeNull();
    // Added again, it makes no second copies.
    await add();
    expect((await readNow(context, undefined)).readings).toMatchObject([{ added: [], known: 2 }]);
  });

  it("ask which one is meant", async () => {
    await add();
    web.serve("https://estuary.example/sport", writeRss([note("Ball")], "Estuary Post: Sport"));
    await add({ url: "https://estuary.example/sport" });
    await expect(findFeed(context, "est")).rejects.toThrow(/several feeds/);
    expect((await findFeed(context, "Estuary Post")).feed.url).toBe(FEED);
    expect((await findFeed(context, "estuary.example/sport/")).feed.title).toBe("Estuary Post: Sport");
    await expect(findFeed(context, "Flaky")).rejects.toThrow('There is no feed "Flaky".');
    await expect(findFeed(context, "")).rejects.toThrow(UserError);
  });
});

describe("feed test", () => {
  it("shows what would be captured, and from where, and adds nothing", async () => {
    const url = "https://estuary.example/news/1";
    web.serve(url, new UserError("robots.txt forbids it."));
    web.serve(
      FEED,
      writeRss([
        { ...note("Ost"), url },
        { title: "Only a title", guid: "t", publishedAt: "2026-03-01" },
      ]),
    );
    const { test } = await testFeed(context, FEED);
    expect(test).toMatchObject({
      format: "rss",
      items: 2,
      taken: 2,
      samples: [
        { title: "Ships at Ost", from: "feed", fault: "robots.txt forbids it.", isKnown: false },
        { title: "Only a title", from: null, fault: expect.any(String) },
      ],
    });
    expect(await listFeeds(context)).toEqual([]);
    expect(await articles()).toEqual([]);
  });
});

describe("feed import and export", () => {
  const list = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Coast"><outline type="rss" text="Estuary Post" xmlUrl="${FEED}"/></outline>
<outline type="rss" text="Hills" xmlUrl="https://hills.example/feed"/></body></opml>`;

  it("adds the feeds of a list, its folders as collections, each once", async () => {
    const imported = await importFeeds(context, { named: list, collections: ["all"], every: "1d" });
    expect(imported).toMatchObject({ known: 0, failed: [] });
    expect(
      (await listFeeds(context)).map(({ feed }) => [feed.url, feed.title, feed.collections, feed.everyMinutes]),
    ).toEqual([
      [FEED, "Estuary Post", ["all", "Coast"], 1_440],
      ["https://hills.example/feed", "Hills", ["all"], 1_440],
    ]);
    expect(await importFeeds(context, { named: list, collections: [], every: undefined })).toMatchObject({
      added: [],
      known: 2,
    });
  });

  it("keeps and shows no password of an address", async () => {
    const named = `<opml version="2.0"><body><outline xmlUrl="https://ann:s3cret@f.example/"/></body></opml>`;
    const imported = await importFeeds(context, { named, collections: [], every: undefined });
    expect(imported).toMatchObject({ added: [], failed: [{ input: "https://f.example/" }] });
    expect(JSON.stringify(imported)).not.toContain("s3cret");
    await expect(add({ url: "ann:s3cret@f.example" })).rejects.toThrow(/password/);
  });

  it("counts in one line what finds no room", async () => {
    await fill(MAX_FEEDS - 2);
    const listed = Array.from(
      { length: MAX_FEEDS + 40 },
      (_, index) => `<outline xmlUrl="https://f${index}.example/"/>`,
    );
    const named = `<opml version="2.0"><body>${listed.join("")}<outline xmlUrl="ftp://x/"/></body></opml>`;
    const { added, failed } = await importFeeds(context, { named, collections: [], every: undefined });
    expect(added).toHaveLength(2);
    expect(failed).toMatchObject([
      { input: "ftp://x/" },
      { input: "40 more feeds", reason: expect.stringContaining("500") },
    ]);
    // The twin: what is there already needs no room.
    const again = `<opml version="2.0"><body>${listed[0]}</body></opml>`;
    expect(await importFeeds(context, { named: again, collections: [], every: undefined })).toMatchObject({
      known: 1,
      failed: [],
    });
  });

  it("writes what it reads again", async () => {
    await importFeeds(context, { named: list, collections: [], every: undefined });
    const before = await listFeeds(context);
    const { text, feeds } = await exportFeeds(context);
    expect(feeds).toBe(2);
    for (const { feed } of before) await removeFeed(context, feed.id);
    await importFeeds(context, { named: text, collections: [], every: undefined });
    const facts = (known: typeof before) =>
      known.map(({ feed: { url, title, collections } }) => ({ url, title, collections }));
    expect(facts(await listFeeds(context))).toEqual(facts(before));
  });

  it("says what is no list, and what names none", async () => {
    for (const named of ["words", `<opml version="2.0"><body/></opml>`])
      await expect(importFeeds(context, { named, collections: [], every: undefined })).rejects.toThrow(UserError);
  });
});
