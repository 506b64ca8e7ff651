import { describe, expect, it } from "vitest";
import type { FeedItem, ReadFeed } from "../../src/capture/feed/feed-item.ts";
import { meetsExpectation } from "./meets-expectation.ts";
import { readExpectations } from "./read-expectations.ts";
import { readPythonText } from "./read-python-text.ts";

const item: FeedItem = {
  guid: "1",
  url: "https://quay.example/1",
  title: "Crane & co",
  publishedAt: "2025-06-03T10:15:00+02:00",
  updatedAt: null,
  byline: "Ada Brook",
  html: "<p>Back  again</p>",
  text: null,
  isSummary: false,
};
const feed: ReadFeed = {
  format: "rss",
  title: "Quay",
  link: "https://quay.example/",
  language: null,
  leastWaitMs: null,
  items: [item],
};

const judge = (expectation: string) =>
  readExpectations(`<!--\nExpect:      ${expectation}\n-->`).map((each) => meetsExpectation(feed, each));

describe("what a document says must be found in it", () => {
  it.each([
    ["not bozo and entries[0]['title'] == u'Crane &amp; co'", [true]],
    ["not bozo and entries[0]['title'] == 'Crane'", [false]],
    [
      String.raw`not bozo and feed['title'] == 'Qu' + '\u0061y' and feed['link'] == 'https://quay.example'`,
      [true, true],
    ],
    ["entries[0]['content'][0]['value'] == '<div>Back again</div>'", [true]],
    ["entries[0]['summary_detail']['value'] == 'Gone again'", [false]],
    ["entries[0]['updated_parsed'] == (2025, 6, 3, 8, 15, 0, 1, 154, 0)", [true]],
    ["entries[0]['published_parsed'] == (2025, 6, 3, 8, 15, 1, 1, 154, 0)", [false]],
    ["entries[0]['author'] == 'Ada Brook (ada@quay.example)'", [true]],
    ["entries[0]['id'] == '2'", [false]],
    ["not bozo and feed['ttl'] == '60'", []],
    ["bozo", []],
  ])("is read from its comment: %s", (expectation, judged) => {
    expect(judge(expectation)).toEqual(judged);
  });

  it("may be written as Python writes text", () => {
    expect(readPythonText(String.raw`'a\'b\n\xe9\u2019\U0001f600' and`)).toBe("a'b\né’😀");
    expect(readPythonText("(1, 2)")).toBeNull();
  });
});
