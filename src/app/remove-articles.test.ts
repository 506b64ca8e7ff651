import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { removeArticles } from "./remove-articles.ts";

const TITLES = ["Ferries, gates and quays", "Bridge closed", "Storm, then calm"];

let desk: TestContext;
beforeEach(async () => {
  desk = await fillArchive(TITLES.map((title) => capturedArticle({ title, text: `What is told of: ${title}.` })));
});
afterEach(() => desk.close());

const idOf = async (title: string) =>
  (await desk.archive.titles(desk.guild)).find(({ metadata }) => metadata.title === title)?.id ?? "";
const removed = async (...named: readonly string[]) =>
  (await removeArticles(desk, { named, confirmed: true })).articles.map(({ metadata }) => metadata.title);
const left = async () => (await desk.archive.titles(desk.guild)).map(({ metadata }) => metadata.title).toSorted();

describe("articles to be removed", () => {
  it("may be named by a title with commas", async () => {
    expect(await removed("ferries, gates and")).toEqual(["Ferries, gates and quays"]);
    expect(await left()).toEqual(["Bridge closed", "Storm, then calm"]);
  });

  it("may be listed with commas, ids and titles mixed", async () => {
    expect(await removed(`${await idOf("Bridge closed")}, Storm, then calm`)).toEqual([
      "Bridge closed",
      "Storm, then calm",
    ]);
    expect(await left()).toEqual(["Ferries, gates and quays"]);
  });

  it("are none where one of those listed is not there", async () => {
    await expect(removed(`${await idOf("Bridge closed")}, Storm, then rain`)).rejects.toThrow(
      'There is no article "then rain".',
    );
    expect(await left()).toEqual(TITLES.toSorted());
  });
});
