import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFeedLinks } from "./find-feed-links.ts";

const URL_OF_PAGE = "https://quay.example/news/today.html";
const declared = (html: string, url = URL_OF_PAGE) =>
  findFeedLinks(html, url).flatMap((link) => (link.kind === "declared" ? [link.url] : []));

describe("a page's feeds", () => {
  it("are those that it declares, readers' comments last", () => {
    const html = `<head><link rel="alternate" type="application/rss+xml" title="Comments on today" href="/news/today/comments.xml">
      <link rel="alternate home" type="application/atom+xml; charset=utf-8" title="Quay &amp; harbour" href="atom.xml">
      <link type='application/feed+json' href='//quay.example/feed.json' rel=ALTERNATE></head>`;
    expect(findFeedLinks(html, URL_OF_PAGE)[0]).toEqual({
      url: "https://quay.example/news/atom.xml",
      title: "Quay & harbour",
      kind: "declared",
    });
    expect(declared(html)).toEqual([
      "https://quay.example/news/atom.xml",
      "https://quay.example/feed.json",
      "https://quay.example/news/today/comments.xml",
    ]);
  });

  it("are not its translations, style sheets or the doors for programs", () => {
    const html = `<link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" type="application/rss+xml" href="/x.css">
      <link rel="alternate" type="application/json" href="/wp-json/"><link rel="alternate" type="application/rss+xml" href="javascript:x">`;
    expect(declared(html)).toEqual([]);
  });

  it("are found from the page's own base", () => {
    const html = '<base href="https://static.example/a/"><link rel="alternate" type="application/rss+xml" href="feed">';
    expect(declared(html)).toEqual(["https://static.example/a/feed"]);
  });

  it("may be linked only, or stand where feeds often do", () => {
    const links = findFeedLinks('<a href="/export/rss">RSS</a><a href="/feedback">Tell us</a>', URL_OF_PAGE);
    expect(links[0]).toEqual({ url: "https://quay.example/export/rss", title: null, kind: "conventional" });
    expect(links.map(({ url }) => url)).toContain("https://quay.example/feed.xml");
    expect(links.map(({ url }) => url)).not.toContain("https://quay.example/feedback");
    expect(findFeedLinks("", "https://quay.example/blog/").map(({ url }) => url)).toContain(
      "https://quay.example/blog/feed",
    );
  });

  it("come as addresses of the web, each once and few", () => {
    const link = fc
      .tuple(
        fc.constantFrom("/a", "b/", "//tide.example/c#d", "https://x", "feed:https://tide.example/e", "mailto:f", ""),
        fc.constantFrom("rss", "atom"),
      )
      .map(([url, kind]) => `<link rel="alternate" type="application/${kind}+xml" href="${url}">`);
    fc.assert(
      fc.property(fc.array(fc.oneof(link, fc.string())), (pieces) => {
        const found = findFeedLinks(pieces.join(""), URL_OF_PAGE).map(({ url }) => url);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(20);
        for (const url of found) expect(url).toMatch(/^https?:\/\//);
      }),
    );
  });
});
