import { describe, expect, it } from "vitest";
import { cite } from "../../testing/cite.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { noteOpinion } from "./note-opinion.ts";
import { noteSingleSource } from "./note-single-source.ts";
import { noteUndated } from "./note-undated.ts";

const report = makeArticle({ id: "r", title: "Bridge closed", publisher: "Harbour Post" });
const copy = makeArticle({ id: "c", voice: "r", title: "Bridge shut", publisher: "Coast Wire" });
const opinion = makeArticle({
  id: "o",
  descriptor: "opinion",
  publishedAt: null,
  publisher: null,
  title: "Tear it down",
});

describe("noteSingleSource", () => {
  it("says that all quotes come from one article", () => {
    expect(noteSingleSource([cite(1, report), cite(2, report)])).toEqual({
      kind: "single-source",
      text: "Single source: all of this comes from one article.",
      quotes: [1, 2],
    });
  });

  it("counts articles that republish the same words as one source", () => {
    expect(noteSingleSource([cite(1, report), cite(2, copy)])?.text).toContain("republish the same words");
  });

  it("is silent where two voices speak, or none", () => {
    expect(noteSingleSource([cite(1, report), cite(2, opinion)])).toBeNull();
    expect(noteSingleSource([])).toBeNull();
  });
});

describe("noteUndated", () => {
  it("names the quotes whose source has no date", () => {
    expect(noteUndated([cite(1, report), cite(2, opinion)])).toMatchObject({ kind: "undated", quotes: [2] });
  });

  it("is silent where every source is dated", () => {
    expect(noteUndated([cite(1, report)])).toBeNull();
  });
});

describe("noteOpinion", () => {
  it("says when nothing but opinion bears the answer out", () => {
    expect(noteOpinion([cite(1, opinion)])?.text).toBe(
      "Opinion: quote 1 says what an author thinks. No report in this answer bears it out.",
    );
  });

  it("names the opinion among reports", () => {
    expect(noteOpinion([cite(1, report), cite(2, opinion), cite(3, opinion)])).toEqual({
      kind: "opinion",
      text: "Opinion: quotes 2 and 3 say what an author thinks.",
      quotes: [2, 3],
    });
    expect(noteOpinion([cite(1, report)])).toBeNull();
  });
});
