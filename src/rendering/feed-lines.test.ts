import { describe, expect, it } from "vitest";
import type { FeedResult } from "../app/feeds/feed-result.ts";
import type { FeedReading } from "../app/feeds/reading/poll-report.ts";
import { FACE_LANGUAGES, type FaceLanguage } from "../domain/settings.ts";
import { lintMessage } from "./discord/lint-message.ts";
import { resultPages } from "./discord/result-pages.ts";
import { resultJson } from "./json/result-json.ts";
import { renderResult } from "./terminal/render-result.ts";
import { wordsIn } from "./words/words-in.ts";

const feed = {
  id: "3f9a2c",
  url: "https://estuary.example/feed.xml",
  title: "Estuary *Post* \u001b[31m@everyone",
  collections: ["coast"],
  everyMinutes: 60,
  isPaused: false,
  addedBy: "ann",
  addedAt: "2026-03-01T10:00:00.000Z",
};
const state = {
  etag: '"x"',
  lastModified: null,
  nextReadAt: "2026-03-03T12:30:00.000Z",
  lastReadAt: "2026-03-03T12:00:00.000Z",
  lastGoodAt: "2026-03-01T11:00:00.000Z",
  failingSince: "2026-03-01T12:00:00.000Z",
  failures: 4,
  fault: "The server is down.",
  isReported: true,
};
const reading: FeedReading = {
  feed,
  kind: "read",
  items: 9,
  added: ["a1", "a2"],
  revised: ["a3"],
  known: 0,
  left: 5,
  failed: [{ item: "Tides", reason: "No text." }],
  fault: null,
};
const found = {
  items: 9,
  taken: 4,
  page: "https://estuary.example/",
  others: [{ url: "https://estuary.example/s", title: "Sport" }],
};
const sample = {
  title: "Tides",
  url: null,
  publishedAt: "2026-03-01",
  from: "feed",
  fault: "robots.txt forbids it.",
  characters: 1_200,
  isKnown: true,
} as const;

const results: Readonly<Record<FeedResult["kind"], FeedResult>> = {
  feeds: { kind: "feeds", feeds: [{ feed, state }], asOf: "2026-03-03T12:10:00.000Z" },
  "feed-added": { kind: "feed-added", feed, ...found },
  "feed-changed": { kind: "feed-changed", feed, change: "removed" },
  "feed-test": {
    kind: "feed-test",
    test: { url: feed.url, title: feed.title, format: "rss", ...found, samples: [sample] },
  },
  "feeds-imported": { kind: "feeds-imported", added: [feed], known: 2, failed: [{ input: "ftp://x", reason: "No." }] },
  "feed-readings": {
    kind: "feed-readings",
    readings: [reading, { ...reading, kind: "failed", failed: [], fault: "Gone." }],
    waiting: 7,
  },
  opml: { kind: "opml", text: "<opml/>", feeds: 3 },
};

const inTerminal = (kind: FeedResult["kind"]) => renderResult(results[kind], { width: 200, colour: false });
const onDiscord = (kind: FeedResult["kind"], language: FaceLanguage) =>
  resultPages(results[kind], { isPrivate: false, words: wordsIn(language) });

describe("what commands on feeds came to", () => {
  it.each([
    [
      "feeds",
      [
        /every hour/,
        /into coast/,
        /read 2 days 1 hour ago/,
        /next in 20 minutes/,
        /failing for 2 days: The server is down\./,
        /3f9a2c/,
      ],
    ],
    [
      "feed-added",
      [/is read from now on/, /Found from https:\/\/estuary\.example\//, /9 items.*takes 4/, /Sport/, /"feed read"/],
    ],
    ["feed-changed", [/is read no more/, /articles stay/]],
    [
      "feed-test",
      [/\(RSS\)/, /the feed's text, 1,200 characters/, /robots\.txt forbids it\./, /in the archive already/],
    ],
    ["feeds-imported", [/1 feed added/, /2 feeds of the list are read already/, /Failed: ftp:\/\/x/]],
    [
      "feed-readings",
      [/2 new · 1 revised · 5 left out as old · 1 failed/, /Failed: Tides/, /Failed: Gone\./, /7 feeds not read yet/],
    ],
    ["opml", [/<opml\/>/]],
  ] as const)("are told in the terminal: %s", (kind, patterns) => {
    const text = inTerminal(kind);
    for (const pattern of patterns) expect(text).toMatch(pattern);
    expect(text).not.toContain("\u001b");
  });

  it.each(FACE_LANGUAGES)(
    "are messages that Discord takes, in %s, in which a feed's title is no markup",
    (language) => {
      for (const kind of Object.keys(results) as FeedResult["kind"][]) {
        for (const message of onDiscord(kind, language)) {
          expect(lintMessage(message)).toEqual([]);
          expect(JSON.stringify(message)).not.toMatch(/ \*Post\*|[^\\\u200b]@everyone/);
        }
      }
    },
  );

  it("attach the list of feeds as a file", () => {
    expect(onDiscord("opml", "en")[0]?.files).toEqual([{ name: "feeds.opml", text: "<opml/>" }]);
    expect(onDiscord("feeds", "en")[0]?.files).toEqual([]);
  });

  it("are given as JSON, without what only the program needs", () => {
    expect(resultJson(results.feeds)).toEqual([
      expect.objectContaining({ id: "3f9a2c", failures: 4, fault: "The server is down." }),
    ]);
    expect(JSON.stringify(resultJson(results.feeds))).not.toContain("etag");
    expect(resultJson(results.feeds)).toMatchObject([{ nextReadAt: state.nextReadAt }]);
    const paused: FeedResult = {
      kind: "feeds",
      feeds: [{ feed: { ...feed, isPaused: true }, state }],
      asOf: "2026-03-03T12:10:00.000Z",
    };
    expect(resultJson(paused)).toMatchObject([{ nextReadAt: null }]);
    expect(resultJson(results["feed-readings"])).toEqual({
      readings: [
        expect.objectContaining({ feed: "3f9a2c", kind: "read", added: ["a1", "a2"] }),
        expect.objectContaining({ kind: "failed", fault: "Gone." }),
      ],
      waiting: 7,
    });
    expect(resultJson(results.opml)).toEqual({ opml: "<opml/>", feeds: 3 });
  });
});
