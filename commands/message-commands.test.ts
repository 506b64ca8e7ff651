import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CommandContext, OptionDefinitions, OptionValues } from "../src/app/command.ts";
import type { MessageContent } from "../src/app/message-command.ts";
import { capturedArticle } from "../src/testing/archive/captured-article.ts";
import { inventedProse } from "../src/testing/archive/invented-prose.ts";
import { seededRandom } from "../src/testing/archive/seeded-random.ts";
import { fillArchive, type TestContext } from "../src/testing/fill-archive.ts";
import { messageCommands } from "./message-commands.ts";

const random = seededRandom(5);
const nothing: MessageContent = { text: "", links: [], attachments: [] };

let desk: TestContext;
beforeEach(async () => {
  desk = await fillArchive([
    capturedArticle({ title: "Known", text: inventedProse(80, random), url: "https://news.example/known" }),
  ]);
});
afterEach(() => desk.close());

/** A web with one page, whatever the address. */
const context = (): CommandContext => ({
  ...desk,
  listInputs: async (named) => ({
    inputs: named.map((name) => ({
      name,
      read: async () => ({
        bytes: new TextEncoder().encode(`Bridge closed\n\n${inventedProse(80, random)}\n`),
        name,
        mediaType: "text/plain",
        url: "https://news.example/moved",
      }),
    })),
    failed: [],
    skipped: [],
  }),
});

function optionsOf(name: string, message: Partial<MessageContent>, mayAdd = false) {
  const command = messageCommands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`there is no ${name}`);
  return command.options({ ...nothing, ...message }, { context: context(), mayAdd });
}
const count = async () => (await desk.archive.list(desk.guild)).length;

describe("the commands in a message's menu", () => {
  it("have access as the commands that they run", () => {
    expect(messageCommands.map(({ name, command }) => [name, command.name, command.access])).toEqual([
      ["Verify against the archive", "verify", "reader"],
      ["Save as source", "article add", "editor"],
      ["Brief this link", "summarize", "reader"],
    ]);
  });

  it("verify the message's text", async () => {
    expect(await optionsOf("Verify against the archive", { text: " Two were hurt. " })).toEqual({
      text: "Two were hurt.",
    });
    await expect(optionsOf("Verify against the archive", { attachments: ["42"] })).rejects.toThrow(/no text/);
  });

  it("save its links and files, or else its text", async () => {
    const link = "https://news.example/1";
    expect(await optionsOf("Save as source", { text: `See ${link}`, links: [link], attachments: ["42"] })).toEqual({
      link: [link],
      file: ["42"],
    });
    expect(await optionsOf("Save as source", { text: "Two were hurt." })).toEqual({ text: "Two were hurt." });
    await expect(optionsOf("Save as source", {})).rejects.toThrow(/no text/);
  });

  it("brief a link that the archive has, however its address is written", async () => {
    const links = ["http://news.example/known/?utm_source=chat"];
    const { article } = await optionsOf("Brief this link", { links }, true);
    expect((await desk.archive.get(desk.guild, String(article)))?.metadata.title).toBe("Known");
    expect(await count()).toBe(1);
  });

  it("add a link that the archive has not, for a person who may", async () => {
    const { article } = await optionsOf("Brief this link", { links: ["https://news.example/new"] }, true);
    expect((await desk.archive.get(desk.guild, String(article)))?.metadata.title).toBe("Bridge closed");
  });

  it("say that the archive has not the link, to a person who may not add it", async () => {
    const values = await optionsOf("Brief this link", { links: ["https://news.example/new"] });
    const summarize = messageCommands.find(({ name }) => name === "Brief this link")?.command;
    const running = summarize?.run(context(), values as OptionValues<OptionDefinitions>);
    await expect(running).rejects.toThrow(/No article in the archive is from https:\/\/news\.example\/new/);
    expect(await count()).toBe(1);
  });

  it("ask for a message with a link", async () => {
    await expect(optionsOf("Brief this link", { text: "no link" }, true)).rejects.toThrow(/no link in this message/);
  });
});
