import { describe, expect, it } from "vitest";
import { captureFeedItem } from "./capture-feed-item.ts";
import type { FeedItem } from "./feed-item.ts";

const source = {
  feedUrl: "https://quay.example/feed",
  feed: { title: "Quay News", language: "fr" },
  capturedAt: new Date("2025-06-03T09:00:00Z"),
};

const make = (facts: Partial<FeedItem>): FeedItem => ({
  guid: "1",
  url: "https://quay.example/crane",
  title: "The crane is back",
  publishedAt: "2025-06-03",
  updatedAt: null,
  byline: "Ada Brook",
  html: null,
  text: null,
  isSummary: false,
  ...facts,
});

const PROSE =
  "The crane on the fourth quay went back to work on Monday after a winter of repairs, the harbour office said. It lifts forty tonnes.";

describe("an item's own text", () => {
  it("becomes an article with what the feed says of it, and says where it comes from", async () => {
    const captured = await captureFeedItem(
      make({ html: `<h1>The crane is back</h1><p>${PROSE}</p><p>Ships wait   no longer.</p>` }),
      source,
    );
    expect(captured).toMatchObject({
      text: `${PROSE}\n\nShips wait no longer.`,
      metadata: {
        title: "The crane is back",
        byline: "Ada Brook",
        publisher: "Quay News",
        url: "https://quay.example/crane",
        publishedAt: "2025-06-03",
        updatedAt: null,
        language: "en",
      },
      provenance: { text: "feed", title: "feed", publishedAt: "feed", publisher: "feed", language: "text" },
      original: { mediaType: "text/html; charset=utf-8", name: "https://quay.example/feed" },
      capturedAt: "2025-06-03T09:00:00.000Z",
    });
    expect(captured?.provenance.updatedAt).toBeUndefined();
  });

  it("has the publisher that it was taken from", async () => {
    const captured = await captureFeedItem(make({ text: PROSE, publisher: "The Tide" }), source);
    expect(captured?.metadata.publisher).toBe("The Tide");
  });

  it("may be plain, and then keeps what looks like markup", async () => {
    const captured = await captureFeedItem(make({ text: "Loads <40 t> are lifted.\n\n\nMore follows." }), source);
    expect(captured?.text).toBe("Loads <40 t> are lifted.\n\nMore follows.");
    expect(new TextDecoder().decode(captured?.original.bytes)).toBe("Loads <40 t> are lifted.\n\n\nMore follows.");
  });

  it("gives a title where the feed gives none, which says so", async () => {
    const captured = await captureFeedItem(make({ title: null, text: PROSE }), source);
    expect(captured?.metadata.title).toMatch(/^The crane on the fourth quay/);
    expect(captured?.provenance.title).toBe("opening words");
  });

  it("is no article where there is none beside the title", async () => {
    expect(await captureFeedItem(make({}), source)).toBeNull();
    expect(await captureFeedItem(make({ html: '<p>The crane is back</p><img src="x.jpg">' }), source)).toBeNull();
  });

  it("loses the footer that publishing systems write below it, and no sentence of the story", async () => {
    const footer = '<p>The post <a href="x">The crane is back</a> appeared first on <a href="y">Quay News</a>.</p>';
    expect((await captureFeedItem(make({ html: `<p>${PROSE}</p>${footer}` }), source))?.text).toBe(PROSE);
    const story = `${PROSE}\n\nThe post of harbour master first appeared on the list in May.`;
    expect((await captureFeedItem(make({ text: story }), source))?.text).toBe(story);
    expect((await captureFeedItem(make({ html: footer }), source))?.text).toMatch(/^The post/);
  });

  it("may be as long as a book, and is then read in a thread of its own", async () => {
    const paragraphs = Array.from({ length: 400 }, (_, at) => `<p>${at}: ${PROSE}</p>`);
    const captured = await captureFeedItem(make({ html: paragraphs.join("") }), source);
    expect(captured?.text.split("\n\n")).toHaveLength(400);
    expect(captured?.original.bytes).toBeInstanceOf(Uint8Array);
  });

  it("is short and yet read whole", async () => {
    const captured = await captureFeedItem(make({ html: "<p>The crane lifts forty tonnes.</p>" }), source);
    expect(captured?.text).toBe("The crane lifts forty tonnes.");
  });
});
