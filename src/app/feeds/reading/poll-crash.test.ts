import { describe, expect, it } from "vitest";
import { openFeedWeb } from "../../../testing/feeds/open-feed-web.ts";
import { writePage } from "../../../testing/feeds/write-page.ts";
import { writeRss } from "../../../testing/feeds/write-rss.ts";
import { fillArchive } from "../../../testing/fill-archive.ts";
import { Crash } from "../../../testing/posting/crash.ts";
import { mortalArchive } from "../../../testing/posting/mortal-archive.ts";
import { type Death, openLife } from "../../../testing/posting/open-life.ts";
import type { CommandContext } from "../../command.ts";
import { createFeed } from "../create-feed.ts";
import { readFeeds } from "../records/read-feeds.ts";
import { pollFeed } from "./poll-feed.ts";

const FEED = "https://quay.example/feed.xml";
const PAGE = "https://quay.example/news/dredging";

const STORY = `Dredging of the inner harbour of Lund began on Monday, a month later than planned. Two ships from Vik bring away the silt, some four hundred tonnes a day.

The port pays 1.9 million crowns for it. Ships of more than six metres' draught have to wait for the flood until the work is done in May.`;

const page = writePage({ title: "Dredging begins at Lund", text: STORY, publisher: "Quay Post" });
const items = [
  { title: "Dredging begins at Lund", guid: "d1", url: PAGE, publishedAt: "2026-03-01T08:00:00Z" },
  // The same text once more, at another address.
  { title: "Dredging begins at Lund", guid: "d2", url: `${PAGE}-2`, publishedAt: "2026-03-01T08:30:00Z" },
  {
    title: "Tides of the week",
    guid: "t1",
    publishedAt: "2026-03-01T09:00:00Z",
    content:
      "<p>High water at Lund comes at seven on Monday and forty minutes later each day; the spring tide is on Friday.</p>",
  },
];

/** A desk with the feed, which was read by a process that died, and then, after a while, by another one. */
async function readTwice(deaths: readonly Death[]) {
  const desk = await fillArchive([]);
  try {
    const web = openFeedWeb();
    for (const url of [PAGE, `${PAGE}-2`]) web.serve(url, page);
    web.serve(FEED, writeRss(items, "Quay Post"));
    let nowMs = Date.parse("2026-03-01T10:00:00Z");
    const context: CommandContext = { ...desk, ...web, now: () => new Date(nowMs) };
    const feed = await createFeed(context, { url: FEED, title: null, collections: ["quay"], everyMinutes: 30 });
    let effects = 0;
    for (const death of [...deaths, null]) {
      const life = openLife(death);
      await pollFeed({ ...context, archive: mortalArchive(desk.archive, life) }, feed, false).catch((fault) => {
        if (!(fault instanceof Crash)) throw fault;
      });
      effects = life.effects();
      nowMs += 15 * 60_000;
    }
    const articles = await desk.archive.list(desk.guild);
    return {
      effects,
      articles: articles.map(({ metadata, revisions, collections }) => [
        metadata.title,
        metadata.url,
        revisions.length,
        collections,
      ]),
      state: (await readFeeds(context))[0]?.state,
    };
  } finally {
    await desk.close();
  }
}

describe("a reading that is killed at any step", () => {
  it("is made again by another process, and everything is captured once", async () => {
    const whole = await readTwice([]);
    expect(whole.articles).toHaveLength(2);
    expect(whole.effects).toBeGreaterThan(5);
    for (let effect = 1; effect <= whole.effects; effect++) {
      for (const when of ["before", "after"] as const) {
        const { articles, state } = await readTwice([{ effect, when }]);
        expect(articles, `killed ${when} effect ${effect}`).toEqual(whole.articles);
        expect(state, `killed ${when} effect ${effect}`).toMatchObject({ failures: 0, fault: null });
      }
    }
  }, 60_000);
});
