import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../domain/article.ts";
import { guildId } from "../domain/guild-id.ts";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { openTestFace, type TestFace } from "../testing/console/open-test-face.ts";
import { findArticle } from "./find-article.ts";
import { readArticle } from "./read-article.ts";

let opened: TestFace;
let bridge: Article;
beforeEach(async () => {
  opened = await openTestFace();
  bridge = await put("Bridge closed", "The bridge was closed.");
  await put("Bridge closed after crash", "A lorry struck the bridge.");
});
afterEach(() => opened.close());

async function put(title: string, text: string, url: string | null = null) {
  const { archive, guild } = opened.face;
  return (await archive.put(guild, capturedArticle({ title, text, url }))).article;
}

const find = (named: string) => findArticle(opened.face, named);

describe("findArticle", () => {
  it.each([
    ["its id", (id: string) => id],
    ["the beginning of its id", (id: string) => id.slice(0, 6)],
    ["its id in capitals", (id: string) => id.toUpperCase()],
    ["its title, though another begins with it", () => "bridge closed"],
  ])("finds an article by %s", async (_, named) => {
    expect(await find(named(bridge.id))).toEqual(bridge);
  });

  it("finds an article by the beginning of its title", async () => {
    expect((await find("Bridge closed a")).metadata.title).toBe("Bridge closed after crash");
  });

  it("finds an article by its address, however that is written", async () => {
    const pier = await put("Pier opened", "The pier was opened.", "https://news.example/pier");
    expect(await find("http://news.example/pier/?utm_source=chat")).toEqual(pier);
    await expect(find("https://news.example/quay")).rejects.toThrow(
      'No article in the archive is from https://news.example/quay. "article add" adds it.',
    );
  });

  it("names the articles that a beginning could mean", async () => {
    await expect(find("bridge")).rejects.toThrow(/can mean several articles: .*Bridge closed\).*Give more/);
  });

  it.each(["zzzz", "", "  ", "%"])("finds none by %j, and says so", async (named) => {
    await expect(find(named)).rejects.toThrow(/There is no article/);
  });

  it("finds no article of another guild", async () => {
    await expect(findArticle({ ...opened.face, guild: guildId("elsewhere") }, bridge.id)).rejects.toThrow(
      /There is no article/,
    );
  });
});

describe("readArticle", () => {
  it("reads the current text, and an earlier revision by the beginning of its hash", async () => {
    const url = "https://news.example/1";
    const first = await put("Storm", "The storm is coming.", url);
    const second = await put("Storm", "The storm has gone.", url);
    expect(second.id).toBe(first.id);
    expect((await readArticle(opened.face, first.id)).text).toBe("The storm has gone.");
    expect((await readArticle(opened.face, first.id, first.revision.slice(0, 8))).text).toBe("The storm is coming.");
  });

  it("names the revisions there are when it is asked for another", async () => {
    await expect(readArticle(opened.face, bridge.id, "0000")).rejects.toThrow(bridge.revision.slice(0, 12));
  });
});
