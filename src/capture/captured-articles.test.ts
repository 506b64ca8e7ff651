import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { sharedFolder } from "../testing/shared-folder.ts";
import { canonicalize } from "./canonicalize.ts";
import { captureDocument } from "./capture-document.ts";

const captures = sharedFolder("articles");

const capture = async (name: string) =>
  captureDocument({
    bytes: await readFile(new URL(name, captures.url)),
    name,
    mediaType: null,
    url: null,
    capturedAt: new Date("2026-03-01T12:00:00Z"),
  });

describe.skipIf(captures.isAbsent)(captures.title("real captures"), () => {
  it("that run on into a second article give two, titled and dated", async () => {
    const articles = await capture("000_06bd955679f43bb7.txt");
    expect(articles.map(({ metadata }) => metadata.publishedAt)).toEqual(["2025-11-18", "2026-02-03"]);
    expect(articles.map(({ metadata }) => metadata.updatedAt)).toEqual(["2025-11-18", "2026-02-03"]);
    for (const { metadata, provenance, text } of articles) {
      expect(metadata.title.split(" ").length).toBeGreaterThan(8);
      expect(provenance).toMatchObject({ title: "text", publishedAt: "text" });
      expect(text).toMatch(/^• .+\n• .+\n\nISLAMABAD: /);
      expect(text).not.toMatch(/^(?:Short Url|Follow|Updated .*)$/m);
      expect(text).not.toContain(metadata.title);
      expect(canonicalize(text)).toBe(text);
    }
    expect(articles.map(({ captions }) => captions.length)).toEqual([1, 0]);
  });

  it("without title and date give one opinion piece, undated, called by its opening words", async () => {
    const articles = await capture("003_d8eeb969d0a815b3.txt");
    expect(articles).toHaveLength(1);
    const [article] = articles;
    expect(article?.metadata).toMatchObject({
      publishedAt: null,
      updatedAt: null,
      byline: null,
      descriptor: "opinion",
    });
    expect(article?.provenance.title).toBe("opening words");
    expect(article?.text.startsWith(article.metadata.title)).toBe(true);
  });
});
