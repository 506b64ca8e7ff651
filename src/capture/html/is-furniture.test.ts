import { describe, expect, it } from "vitest";
import { isFurniture } from "./is-furniture.ts";
import { parseHtml } from "./parse-html.ts";

function judge(html: string): boolean {
  const [element] = parseHtml(html).children;
  if (element === undefined || typeof element === "string") throw new Error("no element");
  return isFurniture(element);
}

describe("isFurniture", () => {
  it.each([
    "<aside>",
    "<footer>",
    '<div role="navigation">',
    '<div class="share-bar">',
    '<div class="relatedStories">',
    '<ul id="most-read">',
    '<div class="article__newsletter">',
    '<div class="ad-2">',
    '<div style="display: none">',
    "<div hidden>",
    '<div class="panel hidden">',
  ])("tells %s from the story", (html) => {
    expect(judge(html)).toBe(true);
  });

  it.each([
    "<div>",
    "<article>",
    '<div class="article-body">',
    '<div class="teaser-content">',
    '<div class="shadow gradient">',
    '<p id="p-244ad1">',
    '<div class="header-image thread">',
    '<div class="hidden md:block">',
    '<p class="paywall">',
  ])("leaves %s to the story", (html) => {
    expect(judge(html)).toBe(false);
  });
});
