import { afterAll, beforeAll, expect, it } from "vitest";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { ask } from "./ask.ts";
import { searchPassages } from "./search-passages.ts";

let desk: TestContext;
beforeAll(async () => {
  desk = await fillArchive([
    capturedArticle({ title: "Quay", text: "The quay was closed by the harbour master.", publishedAt: "2026-03-31" }),
    capturedArticle({ title: "Quay", text: "The quay was opened by the harbour master.", publishedAt: "2026-04-01" }),
  ]);
});
afterAll(() => desk.close());

/** Late in the evening of 31 March in London, and 1 April in Auckland. */
const now = () => new Date("2026-03-31T22:30:00Z");

it.each([
  ["Etc/UTC", "2026-03-31", "2026-03-30"],
  ["Pacific/Auckland", "2026-04-01", "2026-03-31"],
])("In %s today is %s, in questions and searches", async (timeZone, today, yesterday) => {
  const context = { ...desk, now, place: { channel: null, settingsChannel: null, isPrivate: false, timeZone } };
  const windowOf = async (question: string) => (await ask(context, { question })).answer.searched.window;
  expect(await windowOf("What was closed today?")).toEqual({ since: today, until: today });
  expect(await windowOf("What was closed yesterday?")).toEqual({ since: yesterday, until: yesterday });
  const found = await searchPassages(context, { terms: "quay today", limit: 5, filter: {} });
  expect(found.map(({ article }) => article.metadata.publishedAt)).toEqual([today]);
});
