import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../testing/make-article.ts";
import { checkDraft } from "./check-draft.ts";
import type { Statement } from "./statement.ts";

const article = makeArticle({ publishedAt: "2025-11-18" });
const text = "The council closed the bridge on Tuesday. About 1,200 people were evacuated, the council said.";
const cut = text.indexOf("About");
const source = { articleId: article.id, revision: article.revision, text };
const sentences = new Map<string, Statement>([
  ["s1", { article, source, span: { start: 0, end: cut - 1 } }],
  ["s2", { article, source, span: { start: cut, end: text.length } }],
]);
const check = (claim: string, ...ids: readonly string[]) => checkDraft({ text: claim, sentences: ids }, sentences);

describe("checkDraft", () => {
  it("passes a claim that says what its sentences say, with the sentences it rests on", () => {
    const verdict = check("The council closed the bridge.", "s1");
    expect(verdict).toMatchObject({ kind: "passed", text: "The council closed the bridge." });
    expect(verdict.kind === "passed" && verdict.quotes).toEqual([sentences.get("s1")]);
  });

  it("refuses a claim that cites nothing", () => {
    expect(check("The council closed the bridge.")).toMatchObject({
      kind: "refused",
      reasons: ["The claim cites no sentence."],
    });
  });

  it("refuses a claim that cites a sentence the model was not given, though it cites others too", () => {
    expect(check("The council closed the bridge.", "s1", "s9")).toMatchObject({ kind: "refused" });
  });

  it("refuses what no reader could hold against its quotes: several sentences, or no word at all", () => {
    expect(check("The council closed the bridge. It was Tuesday.", "s1")).toMatchObject({ kind: "refused" });
    expect(check("— … —", "s1")).toMatchObject({ kind: "refused" });
  });

  it("takes a model's own marks of sentences out before it checks, and nothing after", () => {
    expect(check("The council closed the bridge [s1].", "s1")).toMatchObject({
      text: "The council closed the bridge.",
    });
    expect(check("About 1,200 people were evacuated, the council said. (s1, s2)", "s2")).toMatchObject({
      kind: "passed",
      text: "About 1,200 people were evacuated, the council said.",
    });
  });

  it("shows no control or direction character of a model", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (claim) => {
        expect(check(claim, "s1").text).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it("never passes a claim with another figure than its quotes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 100_000 }).filter((n) => n !== 1_200),
        (n) => {
          expect(check(`About ${n.toLocaleString("en")} people were evacuated, the council said.`, "s2").kind).toBe(
            "refused",
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
