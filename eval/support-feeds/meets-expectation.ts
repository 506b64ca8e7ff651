import type { ReadFeed } from "../../src/capture/feed/feed-item.ts";
import { plainText } from "../../src/capture/html/plain-text.ts";
import type { FeedExpectation } from "./feed-expectation.ts";

/** Whether a feed was read as expected. Texts are compared as a reader sees them: without markup, blanks folded. */
export function meetsExpectation(feed: ReadFeed, { of, field, value }: FeedExpectation): boolean {
  const [item] = feed.items;
  const { title, link } = of === "feed" ? feed : { title: item?.title ?? null, link: item?.url ?? null };
  const told: Readonly<Record<FeedExpectation["field"], () => boolean>> = {
    title: () => (title ?? "") === fold(value),
    link: () => withoutSlash(link) === withoutSlash(value),
    id: () => item?.guid === value,
    author: () => (item?.byline ?? "") === value.replace(/\s*\(?\S+@\S+\)?\s*/, ""),
    text: () => fold(item?.html ?? item?.text ?? null) === fold(value),
    date: () => [item?.publishedAt, item?.updatedAt].some((date) => isSameMoment(date ?? "", value)),
  };
  return told[field]();
}

function fold(text: string | null): string {
  return plainText(text ?? "").normalize("NFC");
}

function withoutSlash(url: string | null): string {
  return (url ?? "").replace(/\/$/, "");
}

function isSameMoment(date: string, expected: string): boolean {
  return date.length === 10 ? expected.startsWith(date) : Date.parse(date) === Date.parse(expected);
}
