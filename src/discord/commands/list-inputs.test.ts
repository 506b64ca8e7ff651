import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleAddCommand } from "../../../commands/article-add.ts";
import type { CommandContext, OptionDefinitions, OptionValues } from "../../app/command.ts";
import { inventedProse } from "../../testing/archive/invented-prose.ts";
import { seededRandom } from "../../testing/archive/seeded-random.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { listInputs } from "./list-inputs.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const random = seededRandom(3);
const story = (subject: string) => `${subject} closed after storm\n\n${inventedProse(80, random)}\n`;

const attachment = {
  url: "https://cdn.example/42/pier.txt",
  name: "pier.txt",
  sizeBytes: 900,
  mediaType: "text/plain; charset=utf-8",
};

let desk: TestContext;
let secret: string;
let folder: string;
let fetched: string[];
beforeEach(async () => {
  desk = await fillArchive([]);
  folder = await mkdtemp(join(tmpdir(), "footnote-secret-"));
  secret = join(folder, "secret.txt");
  await writeFile(secret, story("The secret tunnel"));
  fetched = [];
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

const lent = () => ({
  attachments: new Map([["42", attachment]]),
  async fetchDocument(url: string) {
    fetched.push(url);
    return { bytes: bytes(story("Bridge")), mediaType: "text/plain", url };
  },
  async fetchAttachment(url: string) {
    fetched.push(url);
    return bytes(story("Pier"));
  },
});

/** Runs `article add` as the bot does. */
async function add(values: Readonly<Record<string, unknown>>) {
  const context: CommandContext = { ...desk, listInputs: async (named) => listInputs(lent(), named) };
  const result = await articleAddCommand.run(context, values as OptionValues<OptionDefinitions>);
  if (result.kind !== "add-summary") throw new Error(`adding came to ${result.kind}`);
  const articles = [...result.summary.articles.values()].map(({ metadata }) => metadata);
  return { ...result.summary, titles: articles.map(({ title }) => title), urls: articles.map(({ url }) => url) };
}

describe("articles added from Discord", () => {
  it("come from links, from what was attached, and from pasted texts", async () => {
    const { titles, urls, failed } = await add({
      link: ["https://news.example/bridge"],
      file: ["42"],
      text: story("Quay"),
      collection: ["north"],
    });
    expect(titles.toSorted()).toEqual([
      "Bridge closed after storm",
      "Pier closed after storm",
      "Quay closed after storm",
    ]);
    expect(urls.toSorted()).toEqual(["https://news.example/bridge", null, null]);
    expect(failed).toEqual([]);
    expect(await desk.archive.list(desk.guild, { collection: "north" })).toHaveLength(3);
  });

  it("take a link in the brackets that keep it from a preview", async () => {
    await add({ link: ["<https://news.example/bridge>"] });
    expect(fetched).toEqual(["https://news.example/bridge"]);
  });

  it("never come from a file of the machine that the bot runs on, however it is named", async () => {
    const names = [
      secret,
      pathToFileURL(secret).href,
      folder,
      `${folder}/*`,
      "~",
      "-",
      ".",
      "/etc/hostname",
      "pier.txt",
    ];
    const { added, failed } = await add({ link: names, source: undefined });
    expect(added).toEqual([]);
    expect(fetched).toEqual([]);
    expect(failed.map(({ input }) => input)).toEqual(names);
    for (const { reason } of failed) expect(reason).toMatch(/^Only links and attachments can be added here\./);
  });

  it("are none where nothing was given", async () => {
    await expect(add({})).rejects.toThrow(/There is nothing to add/);
  });
});
