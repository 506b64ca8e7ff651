import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import type { OpmlFeed } from "./opml-feed.ts";
import { readOpml } from "./read-opml.ts";
import { writeOpml } from "./write-opml.ts";

const read = (text: string) => readOpml({ bytes: new TextEncoder().encode(text), mediaType: null });
const head = { title: "Quay's feeds <all>", createdAt: new Date("2025-06-03T08:15:00Z") };
const body = (inner: string): string => `<?xml version="1.0"?><opml version="1.0"><head/><body>${inner}</body></opml>`;

describe("lists of feeds", () => {
  it("are read with their folders, one inside the other", () => {
    const listed = read(
      body(`<outline text="Ports"><outline text="North" ><outline type="rss" text="Quay &amp; crane" title="" xmlUrl="https://quay.example/feed?a=1&amp;b=2" htmlUrl="https://quay.example/"/></outline>
        <outline xmlUrl="https://tide.example/rss" title="Tide"/></outline>
        <outline text="Ships"><outline xmlUrl="https://tide.example/rss" title="Tide"/></outline>
        <outline text="note"/><outline type="link" url="https://quay.example/"/><outline type="rss" url="https://old.example/feed"/>`),
    );
    expect(listed).toEqual([
      { url: "https://quay.example/feed?a=1&b=2", title: "Quay & crane", folders: ["Ports/North"] },
      { url: "https://tide.example/rss", title: "Tide", folders: ["Ports", "Ships"] },
      { url: "https://old.example/feed", title: null, folders: [] },
    ]);
  });

  it("may be empty", () => {
    expect(read(body(""))).toEqual([]);
    expect(() => writeOpml([], head)).toThrow(UserError);
  });

  it.each([
    ["a feed", "<rss><channel/></rss>", /not a list/],
    ["plain text", "https://quay.example/feed", /not a list/],
    ["a bomb", '<!DOCTYPE opml [<!ENTITY a "b">]><opml><body><outline text="&a;"/></body></opml>', /entities/],
    ["one that breaks off", '<opml><body><outline text="x"', /breaks off/],
    ["folders without end", body("<outline text='x'>".repeat(300) + "</outline>".repeat(300)), /too deep/],
    ["a crowd", body("<outline/>".repeat(10_001)), /10,000/],
  ])("are refused: %s", (_, text, reason) => {
    expect(() => read(text)).toThrow(reason);
    expect(() => read(text)).toThrow(UserError);
  });

  it("are refused above one megabyte", () => {
    expect(() => readOpml({ bytes: new Uint8Array(1024 * 1024 + 1), mediaType: null })).toThrow(/1 MB/);
  });

  it("come back as they were written", () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}&<>"'.,!?-]{1,8}$/u).map((text) => text.normalize("NFC"));
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    const feeds = fc.uniqueArray(
      fc.record({
        url: name.map((path) => `https://quay.example/${encodeURIComponent(path)}?a=1&b=2`),
        title: fc.option(name),
        folders: fc.uniqueArray(
          fc.array(name, { minLength: 1, maxLength: 3 }).map((path) => path.join("/")),
          { maxLength: 3 },
        ),
      }),
      { selector: ({ url }) => url, minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(feeds, (listed: readonly OpmlFeed[]) => {
        const sorted = (all: readonly OpmlFeed[]) =>
          all
            .map((feed) => ({ ...feed, folders: feed.folders.toSorted() }))
            .toSorted((a, b) => (a.url < b.url ? -1 : 1));
        const back = read(writeOpml(listed, head));
        expect(sorted(back)).toEqual(sorted(listed));
      }),
    );
  });
});
