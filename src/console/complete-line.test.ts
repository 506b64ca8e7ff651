import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { makeArticle } from "../testing/make-article.ts";
import { completeLine } from "./complete-line.ts";
import { splitLine } from "./split-line.ts";

const articles = [
  makeArticle({ id: "7da5zx1w", title: "Bridge closed after crash", publisher: "The Example" }),
  makeArticle({ id: "9yd2sjh2", title: 'The "bridge" of sighs', publisher: "Estuary Review" }),
];
const complete = (line: string) => completeLine(commands, async () => articles, line);

describe("completeLine", () => {
  it("completes commands, with their second word", async () => {
    expect(await complete("art")).toEqual([expect.arrayContaining(["article add ", "article show "]), "art"]);
    expect(await complete("article s")).toEqual([["article show "], "article s"]);
  });

  it("completes the title of an article, whatever the case, as one word", async () => {
    expect(await complete("article show bri")).toEqual([['"Bridge closed after crash"'], "bri"]);
    expect(await complete('article show "Bridge cl')).toEqual([['"Bridge closed after crash"'], '"Bridge cl']);
  });

  it("writes a title with quotation marks so that it is read back", async () => {
    const [[title = ""]] = await complete("article show The");
    expect(splitLine(title)).toEqual(['The "bridge" of sighs']);
  });

  it("completes ids too", async () => {
    expect(await complete("article text 7d")).toEqual([["7da5zx1w"], "7d"]);
  });

  it("completes options and their values", async () => {
    expect(await complete("article list --desc")).toEqual([["--descriptor "], "--desc"]);
    expect(await complete("article list --descriptor op")).toEqual([["opinion"], "op"]);
    expect(await complete("article list --publisher est")).toEqual([['"Estuary Review"'], "est"]);
  });

  it("completes the command that help explains", async () => {
    expect(await complete("help article re")).toEqual([["article remove"], "article re"]);
  });

  it("leaves a question alone", async () => {
    expect(await complete("Why was the bridge ")).toEqual([[], "Why was the bridge "]);
    expect(await complete("ask Why was the bri")).toEqual([[], "Why was the bri"]);
  });
});
