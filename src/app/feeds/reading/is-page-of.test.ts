import { describe, expect, it } from "vitest";
import type { FeedItem } from "../../../capture/feed/feed-item.ts";
import { capturedArticle } from "../../../testing/archive/captured-article.ts";
import { isPageOf } from "./is-page-of.ts";

const BODY = `The lock at Vik opens again on Thursday after eleven weeks of work. Barges had to unload at the upper quay, and lorries brought the grain to the mills.

The new gates weigh 38 tonnes each and were cast at Lund. The waterways office paid 6.1 million crowns for them, half a million less than it had planned.`;

const item = (given: Partial<FeedItem> = {}): FeedItem => ({
  guid: "lock",
  url: "https://quay.example/lock",
  title: "Lock at Vik opens again after eleven weeks",
  publishedAt: null,
  updatedAt: null,
  byline: null,
  html: null,
  text: "Barges had to unload at the upper quay while the gates of the lock were replaced.",
  isSummary: true,
  ...given,
});
const page = (title: string, text = BODY) => capturedArticle({ title, text });

describe("isPageOf", () => {
  it.each([
    ["with the same title", item()],
    ["with another title, whose text the summary is about", item({ title: "Grain flows once more" })],
    [
      "whose title tells what it is about, under a summary of its own",
      item({ text: "Read all of it in today's edition." }),
    ],
    ["whose whole text the feed gives as well", item({ isSummary: false, text: BODY })],
    [
      "whose title is two words, under a summary of its own",
      item({ title: "The lock", text: "All that you need to know." }),
    ],
    ["of an item of which next to nothing is told", item({ title: null, text: "More" })],
    [
      "in HTML",
      item({ text: null, html: "<p>Barges had to unload at the <b>upper quay</b>&nbsp;while gates were replaced</p>" }),
    ],
  ])("takes a page %s", (_, told) => {
    expect(isPageOf(told, page("Gates of the lock at Vik replaced"))).toBe(true);
  });

  it.each([
    [
      "a wall that asks for consent",
      page(
        "Your privacy",
        "We and our 812 partners store information on a device. Accept all or manage your choices. ".repeat(9),
      ),
    ],
    [
      "a form",
      page(
        "Sign in",
        "Enter your e-mail address to read on. You have no account yet? Subscribe for one crown a week. ".repeat(5),
      ),
    ],
    [
      "a page that is not found",
      page("Sorry", "What you look for is not here any more. Try the search or go to the front. ".repeat(5)),
    ],
  ])("refuses %s", (_, wall) => {
    expect(isPageOf(item(), wall)).toBe(false);
  });

  it("refuses the beginning of a text that the feed gives whole", () => {
    const begun = page("Lock at Vik opens again", BODY.slice(0, 120));
    expect(isPageOf(item({ isSummary: false, text: BODY }), begun)).toBe(false);
    expect(isPageOf(item(), begun)).toBe(true);
  });
});
