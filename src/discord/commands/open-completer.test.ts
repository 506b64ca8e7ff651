import { ApplicationCommandOptionType } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import type { Archive } from "../../archive/archive.ts";
import { guildId } from "../../domain/guild-id.ts";
import { capturedArticle } from "../../testing/archive/captured-article.ts";
import { inventedProse } from "../../testing/archive/invented-prose.ts";
import { keptAnswer } from "../../testing/archive/kept-answer.ts";
import { seededRandom } from "../../testing/archive/seeded-random.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import type { CommandData } from "./find-data-command.ts";
import { type CompletionContext, openCompleter } from "./open-completer.ts";

const random = seededRandom(7);
const story = (title: string, publisher: string) =>
  capturedArticle({ title, publisher, text: inventedProse(80, random), url: `https://news.example/${title.length}` });

let desk: TestContext;
let nowMs: number;
beforeEach(async () => {
  nowMs = 0;
  desk = await fillArchive([
    story("Harbour bridge closed", "Northern Ledger"),
    story("Ferry runs again", "Sea Herald"),
    story("The old harbour inn burns", "Sea Herald"),
  ]);
});
afterEach(() => desk.close());

/** What Discord sends while a member types in the last of these options. */
function typing(path: string, given: Readonly<Record<string, string>>): CommandData {
  const [name = "", subcommand] = path.split(" ");
  const last = Object.keys(given).at(-1);
  const options = Object.entries(given).map(([option, value]) => ({
    name: option,
    type: ApplicationCommandOptionType.String as const,
    value,
    ...(option === last && { focused: true }),
  }));
  if (subcommand === undefined) return { name, options };
  return { name, options: [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options }] };
}

const open = () => openCompleter({ now: () => new Date(nowMs) });
const context = (replaced: Partial<CompletionContext> = {}): CompletionContext => ({
  ...desk,
  commands,
  scope: null,
  ...replaced,
});
const complete = async (...data: Parameters<typeof typing>) => open().complete(context(), typing(...data));
const names = async (...data: Parameters<typeof typing>) => (await complete(...data)).map(({ name }) => name);

describe("the completer", () => {
  it("offers articles by title, and gives their ids", async () => {
    const offered = await complete("summarize", { article: "harb" });
    expect(offered.map(({ name }) => name)).toEqual(["Harbour bridge closed", "The old harbour inn burns"]);
    const articles = await desk.archive.getMany(
      desk.guild,
      offered.map(({ value }) => value),
    );
    expect(articles.map((article) => article?.metadata.title)).toEqual(offered.map(({ name }) => name));
  });

  it("offers publishers, collections, commands and the choices of what may be given several times", async () => {
    const [article] = await desk.archive.list(desk.guild);
    await desk.archive.edit(desk.guild, article?.id ?? "", { collections: ["flood", "harbour"] });
    expect(await names("ask", { question: "Why?", publisher: "s" })).toEqual(["Sea Herald"]);
    expect(await names("article list", { collection: "" })).toEqual(["flood", "harbour"]);
    expect(await names("help", { command: "article ad" })).toEqual(["article add"]);
    expect(await names("article edit", { id: "x", clear: "pub" })).toEqual(["publisher", "published"]);
  });

  it("completes the last of several, and keeps the first ones", async () => {
    expect(await complete("article edit", { id: "x", clear: "byline, lang" })).toEqual([
      { name: "byline, language", value: "byline, language" },
    ]);
  });

  it("completes a title with commas, alone and as the last of several", async () => {
    const put = await desk.archive.put(desk.guild, story("Ferries, gates and, of late, quays", "Sea Herald"));
    const { id } = put.article;
    const name = "Ferries, gates and, of late, quays";
    expect(await complete("article remove", { id: "ferries, gates and, o" })).toEqual([{ name, value: id }]);
    expect(await complete("article remove", { id: "3f9a, ferries, ga" })).toEqual([
      { name: `3f9a, ${name}`, value: `3f9a, ${id}` },
    ]);
    expect(await names("article remove", { id: "3f9a, harb" })).toEqual([
      "3f9a, Harbour bridge closed",
      "3f9a, The old harbour inn burns",
    ]);
  });

  it("offers topics asked for lately, once each, and to nobody else what was asked privately", async () => {
    const { archive, guild } = desk;
    const asked = (user: string, isPrivate: boolean) => ({ user, channel: "c1", isPrivate });
    const keep = (id: string, command: string, question: string, by: ReturnType<typeof asked> | null) =>
      archive.keepAnswer(guild, keptAnswer({ id, command, asked: by, answer: { question } }));
    await keep("a1", "brief", "the tidal barrier", asked("ann", false));
    await keep("a2", "timeline", "the tidal barrier", asked("bob", false));
    await keep("a3", "brief", "the takeover", asked("ann", true));
    await keep("a4", "ask", "the time?", asked("ann", false));
    await keep("a5", "compare", "the terminal", null);
    const completer = open();
    const topics = async (user: string) =>
      (await completer.complete(context({ user }), typing("brief", { topic: "the t" }))).map(({ name }) => name);
    expect(await topics("bob")).toEqual(["the tidal barrier"]);
    expect(await topics("ann")).toEqual(["the takeover", "the tidal barrier"]);
  });

  it("offers nothing for what is not completed", async () => {
    expect(await complete("ask", { question: "Why" })).toEqual([]);
    expect(await complete("ask", { unknown: "Why" })).toEqual([]);
    expect(await open().complete(context(), { name: "ask", options: [] })).toEqual([]);
  });

  it("reads an archive's titles once for a while, and anew when it is told of a change", async () => {
    let reads = 0;
    const archive: Archive = {
      ...desk.archive,
      titles: (...given) => {
        reads += 1;
        return desk.archive.titles(...given);
      },
    };
    const completer = open();
    const ask = () => completer.complete(context({ archive }), typing("summarize", { article: "new" }));
    await ask();
    await ask();
    expect(reads).toBe(1);
    await desk.archive.put(desk.guild, story("New pier opened today", "Sea Herald"));
    completer.forget(desk.guild);
    expect((await ask()).map(({ name }) => name)).toEqual(["New pier opened today"]);
    nowMs += 30_000;
    await ask();
    expect(reads).toBe(3);
  });

  it("keeps guilds and scopes apart", async () => {
    const completer = open();
    const data = typing("summarize", { article: "" });
    expect(await completer.complete(context(), data)).toHaveLength(3);
    expect(await completer.complete(context({ guild: guildId("other") }), data)).toEqual([]);
    const narrow: Archive = { ...desk.archive, titles: async () => [] };
    expect(await completer.complete(context({ archive: narrow, scope: ["flood"] }), data)).toEqual([]);
    expect(await completer.complete(context(), data)).toHaveLength(3);
  });

  it("finds among ten thousand titles between two keystrokes", async () => {
    const [article] = await desk.archive.list(desk.guild);
    if (article === undefined) throw new Error("the archive is empty");
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...article,
      id: `a${index}`,
      metadata: { ...article.metadata, title: `${inventedProse(6, random)} ${index}` },
    }));
    const archive: Archive = { ...desk.archive, titles: async () => many };
    const completer = open();
    await completer.complete(context({ archive }), typing("summarize", { article: "" }));
    // Of this thread alone: other tests run beside it.
    const before = process.threadCpuUsage();
    const offered = await completer.complete(context({ archive }), typing("summarize", { article: "9999" }));
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(100);
    expect(offered).toHaveLength(1);
  });
});
