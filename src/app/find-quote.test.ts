import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { findQuote } from "./find-quote.ts";

describe("findQuote", () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await fillArchive([
      capturedArticle({
        title: "Dike",
        text: "The new dike was not effective, the engineers said on Monday.\n\nNobody asked why.",
      }),
      capturedArticle({
        title: "Letters",
        text: "“It’s the tide,” she wrote.\n\nThe engineers said on Monday that they knew.",
      }),
    ]);
  });
  afterAll(() => context.close());

  const find = (text: string) => findQuote(context, text);

  it("finds every exact place in every article, sliced from the text", async () => {
    const matches = await find("the engineers said on Monday");
    expect(matches.map(({ match, quote }) => [match, quote.exact])).toEqual([
      ["exact", "the engineers said on Monday"],
    ]);
    for (const { quote, article } of await find("said on Monday")) {
      const text = await context.archive.text(context.guild, article.id);
      expect(text?.slice(quote.start, quote.end)).toBe(quote.exact);
    }
    expect(await find("said on Monday")).toHaveLength(2);
  });

  it("looks through typewriter quote marks", async () => {
    const [only] = await find(`"It's the tide," she`);
    expect(only).toMatchObject({ match: "exact", quote: { exact: "“It’s the tide,” she" }, diff: null });
  });

  it("shows what was altered, and never calls it exact", async () => {
    const [nearest] = await find("The new dike was effective, the engineers said");
    expect(nearest?.match).toBe("altered");
    expect(nearest?.quote.exact).toBe("The new dike was not effective, the engineers said");
    expect(nearest?.diff).toContainEqual({ kind: "only-source", text: "not" });
  });

  it("finds words of another form, too", async () => {
    const [nearest] = await find("that they all knew");
    expect(nearest).toMatchObject({ match: "altered", quote: { exact: "that they knew" } });
  });

  it("finds what stands in a book too, exact or altered, with its place in the whole", async () => {
    const lines = Array.from({ length: 2_500 }, (_, n) => `Entry ${n} of the ferry log has nothing to report.`);
    const said = "The harbour master counted eleven lanterns on the long pier.";
    const book = capturedArticle({ title: "Log", text: [...lines, said, ...lines].join("\n") });
    const { article } = await context.archive.put(context.guild, book);
    for (const [words, match] of [
      [said, "exact"],
      [said.replace("eleven", "twelve"), "altered"],
    ] as const) {
      const [first] = await find(words);
      expect(first).toMatchObject({ match, article: { id: article.id } });
      const text = await context.archive.text(context.guild, article.id);
      expect(text?.slice(first?.quote.start, first?.quote.end)).toBe(first?.quote.exact);
      expect(first?.quote.exact).toContain("counted eleven lanterns on the long pier");
    }
  });

  it("finds nothing where nothing comes near", async () => {
    expect(await find("Purple submarines applauded the orchestra")).toEqual([]);
  });

  it("asks for words where there are none", async () => {
    await expect(find(" … ! ")).rejects.toThrow("There are no words in this.");
  });

  it("stops when the person stops it", async () => {
    const stopped = { ...context, signal: AbortSignal.abort() };
    await expect(findQuote(stopped, "the engineers")).rejects.toThrow(/abort/);
  });
});
