import { describe, expect, it } from "vitest";
import type { FeedItem } from "../../../capture/feed/feed-item.ts";
import { capturedArticle } from "../../../testing/archive/captured-article.ts";
import { describeByItem } from "./describe-by-item.ts";

const item: FeedItem = {
  guid: "1",
  url: "https://quay.example/1",
  title: "The feed's title",
  publishedAt: "2026-03-01T22:30:00-05:00",
  updatedAt: "2026-03-02T10:00:00Z",
  byline: "Ann Ost",
  html: null,
  text: null,
  isSummary: true,
};
const feed = { title: "Quay Post", language: "sv" };

describe("describeByItem", () => {
  it("adds what the page does not say of itself, and says where it is from", () => {
    const bare = capturedArticle({
      title: "Opening words of it",
      text: "x",
      language: null,
      provenance: { title: "opening words" },
    });
    const { metadata, provenance } = describeByItem(bare, item, feed);
    expect(metadata).toMatchObject({
      title: "The feed's title",
      byline: "Ann Ost",
      publisher: "Quay Post",
      publishedAt: item.publishedAt,
      updatedAt: item.updatedAt,
      language: "sv",
    });
    expect(provenance).toMatchObject({ title: "feed", publisher: "feed", publishedAt: "feed" });
    expect(provenance.text).toBeUndefined();
  });

  it("leaves what the page says", () => {
    const said = {
      title: "The page's title",
      byline: "Bo Vik",
      publisher: "The Quay Post",
      publishedAt: "2026-02-28T08:00:00Z",
      updatedAt: "2026-02-28T09:00:00Z",
      language: "en",
    };
    const whole = capturedArticle({ ...said, text: "x", provenance: { title: "structured" } });
    expect(describeByItem(whole, item, feed)).toEqual(whole);
  });

  it.each([
    ["2026-03-01", item.publishedAt],
    ["2026-03-02", item.publishedAt],
    ["2026-02-20", "2026-02-20"],
    ["2026-03-05", "2026-03-05"],
  ])("takes the feed's time of day where it can be of the page's day: %s", (publishedAt, expected) => {
    const dated = capturedArticle({ text: "x", publishedAt });
    expect(describeByItem(dated, item, feed).metadata.publishedAt).toBe(expected);
  });
});
