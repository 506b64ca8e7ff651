import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { capturedArticle } from "../../../testing/archive/captured-article.ts";
import { fillArchive, type TestContext } from "../../../testing/fill-archive.ts";
import { findSameText } from "./find-same-text.ts";

const TEXT = "The lock at Vik opens again on Thursday after eleven weeks of work. Its gates weigh 38 tonnes each.";
const post = capturedArticle({
  title: "Lock opens",
  text: TEXT,
  publisher: "Quay Post",
  url: "https://quay.example/1",
});

let desk: TestContext;
beforeEach(async () => {
  desk = await fillArchive([post, capturedArticle({ title: "Picture", text: "…", publisher: "Quay Post" })]);
});
afterEach(() => desk.close());

const find = (given: Partial<Parameters<typeof capturedArticle>[0]>) =>
  findSameText(desk, capturedArticle({ title: "Another", text: TEXT, publisher: "Quay Post", ...given }));

describe("findSameText", () => {
  it("finds it in a large archive, and among many that begin alike", async () => {
    const series = Array.from({ length: 40 }, (_, n) =>
      capturedArticle({ text: `${TEXT} Part ${n} of the series.`, publisher: "Quay Post" }),
    );
    for (const part of series) await desk.archive.put(desk.guild, part);
    expect((await find({ url: "https://quay.example/2" }))?.metadata.title).toBe("Lock opens");
  });

  it("finds no text that the article had before", async () => {
    await desk.archive.put(desk.guild, { ...post, text: TEXT.replace("38", "39") });
    expect(await find({})).toBeNull();
    expect((await find({ text: TEXT.replace("38", "39") }))?.metadata.title).toBe("Lock opens");
  });

  it("finds the very text by the same publisher, whatever title and address it comes with", async () => {
    expect((await find({ url: "https://quay.example/2" }))?.metadata.title).toBe("Lock opens");
  });

  it.each([
    ["another text", { text: TEXT.replace("38", "39") }],
    ["another publisher", { publisher: "Banks Herald" }],
    ["no publisher", { publisher: null }],
    ["no words", { text: "…" }],
  ])("finds nothing for %s", async (_, given) => {
    expect(await find(given)).toBeNull();
  });
});
