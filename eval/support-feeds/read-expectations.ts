import type { FeedExpectation } from "./feed-expectation.ts";
import { readPythonText } from "./read-python-text.ts";

const FIELDS: Readonly<Record<string, FeedExpectation["field"]>> = {
  title: "title",
  title_detail: "title",
  link: "link",
  id: "id",
  guid: "id",
  author: "author",
  description: "text",
  summary: "text",
  summary_detail: "text",
  content: "text",
  published_parsed: "date",
  updated_parsed: "date",
  created_parsed: "date",
};

const CLAIM =
  /(?<of>feed|entries\[0\])\['(?<field>\w+)'\](?:\[0\])?(?:\['value'\])? == (?=u?['"]|\((?<date>\d{4}(?:, \d+){5}))/g;

/** Of a feed, readers of articles need only title and link. */
const OF_FEED: ReadonlySet<FeedExpectation["field"]> = new Set(["title", "link"]);

/** Reads those expectations of a document of feedparser's tests that a reader of articles can meet. */
export function readExpectations(document: string): readonly FeedExpectation[] {
  const line = /^\s*Expect:\s*(.*)$/m.exec(document)?.[1] ?? "";
  return [...line.matchAll(CLAIM)].flatMap(({ index, 0: claim, groups = {} }): FeedExpectation[] => {
    const field = FIELDS[groups.field ?? ""];
    const of = groups.of === "feed" ? "feed" : "item";
    if (field === undefined || (of === "feed" && !OF_FEED.has(field))) return [];
    const value = groups.date === undefined ? readPythonText(line.slice(index + claim.length)) : isoDate(groups.date);
    return value === null ? [] : [{ of, field, value }];
  });
}

function isoDate(tuple: string): string {
  const [year = "", ...rest] = tuple.split(", ");
  const [month, day, hour, minute, second] = rest.map((part) => part.padStart(2, "0"));
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
