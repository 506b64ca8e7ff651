import { describe, expect, it } from "vitest";
import { arrangeItems } from "./arrange-items.ts";
import type { FeedItem } from "./feed-item.ts";

const make = (facts: Partial<FeedItem>): FeedItem => ({
  guid: null,
  url: null,
  title: null,
  publishedAt: null,
  updatedAt: null,
  byline: null,
  html: null,
  text: "Words.",
  isSummary: false,
  ...facts,
});

const urls = (items: readonly Partial<FeedItem>[]) => arrangeItems(items.map(make)).map(({ url }) => url);

describe("the items of a feed", () => {
  it("come once each, in the feed's order", () => {
    const items = [
      make({ guid: "b" }),
      make({ guid: "a" }),
      make({ guid: "b" }),
      make({ title: "x" }),
      make({ title: "x" }),
    ];
    expect(arrangeItems(items).map(({ guid, title }) => guid ?? title)).toEqual(["b", "a", "x"]);
  });

  it("lead to their pages, without the place in them but with the route of a page that the browser builds", () => {
    expect(urls([{ url: "https://quay.example/1#top" }])).toEqual(["https://quay.example/1"]);
    expect(urls([{ url: "https://quay.example/#!/1" }])).toEqual(["https://quay.example/#!/1"]);
  });

  it("have no page of their own where each shows another place of one, or all lead to one", () => {
    expect(urls([{ url: "https://quay.example/log#v1" }, { url: "https://quay.example/log#v2" }])).toEqual([
      null,
      null,
    ]);
    const home = ["a", "b", "c"].map((title) => ({ guid: title, title, url: "https://quay.example/" }));
    expect(urls(home)).toEqual([null, null, null]);
    expect(urls([...home, { title: "d", url: "https://quay.example/d" }])[3]).toBe("https://quay.example/d");
  });

  it("keep the page that a story has in common with its repetition", () => {
    const story = { title: "Crane back", url: "https://quay.example/crane" };
    expect(
      urls([
        { ...story, guid: "1" },
        { ...story, guid: "2", title: "Crane is back" },
      ]),
    ).toEqual([story.url, story.url]);
  });
});
