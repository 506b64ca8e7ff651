import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { mayTakeLong } from "./may-take-long.ts";
import { openFeedThread } from "./open-feed-thread.ts";
import { runFeedWorker } from "./run-feed-worker.ts";

const rss = (inner: string): string => `<rss version="2.0"><channel><item>${inner}</item></channel></rss>`;
const SLOW = rss(`<author>${"[(".repeat(100_000)}</author>`);

describe("reading a feed in a thread", () => {
  it("gives what reading it here gives", async () => {
    const feed = await runFeedWorker("interpret", [rss("<title>Quay 4</title>"), "https://harbour.example/feed"]);
    expect(feed.items).toMatchObject([{ title: "Quay 4", url: null }]);
  });

  it("gives up what takes forever, and keeps nothing else waiting", async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 10);
    const thread = openFeedThread(1_000);
    await expect(thread.run("interpret", [SLOW, "https://harbour.example/feed"])).rejects.toThrow(/too much time/);
    clearInterval(timer);
    await thread.close();
    expect(turns).toBeGreaterThan(10);
  });

  it("reads feeds that come at once one after another, each for whom it is read", async () => {
    const titles = Array.from({ length: 8 }, (_, n) => `Quay ${n}`);
    const feeds = await Promise.all(
      titles.map((title) =>
        runFeedWorker("interpret", [rss(`<title>${title}</title>`), "https://harbour.example/feed"]),
      ),
    );
    expect(feeds.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(titles);
  });

  it("hands on why a feed is refused", async () => {
    await expect(runFeedWorker("interpret", ["<html/>", "https://harbour.example/"])).rejects.toBeInstanceOf(UserError);
  });
});

describe("what may take long", () => {
  const rdf = (entries: number): string =>
    `<rdf:RDF><channel>${'<rdf:li resource="x"/>'.repeat(entries)}</channel></rdf:RDF>`;

  it.each([
    ["a long text", rss(`<description>${"word ".repeat(14_000)}</description>`), true],
    ["a usual one", rss(`<description>${"word ".repeat(10_000)}</description>`), false],
    ["an author's name without end", rss(`<author>${"(".repeat(2_000)}</author>`), true],
    ["an author who is never closed", rss("<author>Ada"), true],
    [
      "authors as they are",
      rss("<author>desk@harbour.example (Ada)</author><webMaster>Ben</webMaster>".repeat(50)),
      false,
    ],
    ["a long table of contents", rdf(1_001), true],
    ["one of contents", rdf(100), false],
  ])("%s", (_, text, expected) => {
    expect(mayTakeLong(text)).toBe(expected);
  });
});
