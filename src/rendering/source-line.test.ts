import { describe, expect, it } from "vitest";
import { makeArticle } from "../testing/make-article.ts";
import { articleRows } from "./article-rows.ts";
import { sourceLine } from "./source-line.ts";
import { en } from "./words/en.ts";

const page = makeArticle({ publisher: "Quay Post", publishedAt: "2026-03-01", descriptor: "report" });
const told = { ...page, provenance: { ...page.provenance, text: "feed" } as const };

describe("sourceLine", () => {
  it("tells the publisher, the date and the kind", () => {
    expect(sourceLine(page, en)).toBe("Quay Post · 1 March 2026 · report");
  });

  it("says where the text is only what a feed told of the page", () => {
    expect(sourceLine(told, en)).toBe("Quay Post · 1 March 2026 · report · the feed's text");
    expect(JSON.stringify(articleRows(told, en))).toContain("the feed's text");
    expect(JSON.stringify(articleRows(page, en))).not.toContain("feed");
  });
});
