import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../errors.ts";
import { inventedProse } from "../testing/archive/invented-prose.ts";
import { seededRandom } from "../testing/archive/seeded-random.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { linkInput } from "./adding/link-input.ts";
import type { CommandContext } from "./command.ts";
import { ensureArticle } from "./ensure-article.ts";

const ADDRESS = "https://news.example/1";
const random = seededRandom(11);
const story = (subject: string) => ({ title: `${subject} closed`, text: inventedProse(80, random) });

let desk: TestContext;
let fetches: number;
beforeEach(async () => {
  desk = await fillArchive([]);
  fetches = 0;
});
afterEach(() => desk.close());

/** A web that gives this document at every address. */
function web(document: unknown): CommandContext {
  const fetchDocument: CommandContext["fetchDocument"] = async (url) => {
    fetches += 1;
    if (document instanceof Error) throw document;
    return { bytes: new TextEncoder().encode(JSON.stringify(document)), mediaType: "application/json", url };
  };
  const listInputs: CommandContext["listInputs"] = async (named) => ({
    inputs: named.map((name) => linkInput({ fetchDocument }, name)),
    failed: [],
    skipped: [],
  });
  return { ...desk, fetchDocument, listInputs };
}

describe("ensureArticle", () => {
  it("adds what the archive has not, once", async () => {
    const context = web(story("Bridge"));
    const added = await ensureArticle(context, ADDRESS);
    expect(added.metadata).toMatchObject({ title: "Bridge closed", url: ADDRESS });
    expect(await ensureArticle(context, `${ADDRESS}/#top`)).toEqual(added);
    expect(fetches).toBe(1);
  });

  it("says why an address cannot be added", async () => {
    const fault = new UserError("The page asks for a password.");
    await expect(ensureArticle(web(fault), ADDRESS)).rejects.toThrow(UserError);
    await expect(ensureArticle(web(fault), ADDRESS)).rejects.toThrow("The page asks for a password.");
  });

  it("leaves the choice among several articles to the person", async () => {
    const several = [story("Bridge"), story("Pier")];
    await expect(ensureArticle(web(several), ADDRESS)).rejects.toThrow(
      /holds 2 articles, which were added: \w+, \w+\./,
    );
  });
});
