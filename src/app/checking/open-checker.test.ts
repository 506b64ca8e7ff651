import { afterAll, describe, expect, it } from "vitest";
import { analyseQuestion } from "../../retrieval/analyse-question.ts";
import { retrieve } from "../../retrieval/retrieve.ts";
import { scoreSentences } from "../../retrieval/score-sentences.ts";
import { capturedArticle } from "../../testing/archive/captured-article.ts";
import { fillArchive } from "../../testing/fill-archive.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { checkInProcess } from "./check-in-process.ts";
import { fromPlaced } from "./from-placed.ts";
import { openCheckThreads } from "./open-check-threads.ts";
import { openChecker, type RunCheck } from "./open-checker.ts";
import type { Placed } from "./placed.ts";

const told = makeStatement(makeArticle({ id: "a" }), "The ferry Alma sank off Korring and 12 people died.");
const other = makeStatement(makeArticle({ id: "b" }), "Off Korring, the Alma sank, killing 19 people.");
const sentences = new Map([
  ["s1", told],
  ["s2", other],
]);
const now = new Date("2026-01-02T03:04:05Z");
const threads = openCheckThreads();
afterAll(() => threads.close());

describe.each([
  ["in threads", threads],
  ["in process", checkInProcess()],
])("a checker %s", (_, checker) => {
  it("passes what its quotes say, on the very statement that went in", async () => {
    const draft = { text: "The Alma sank and 12 people died.", sentences: ["s1"] };
    const verdict = await checker.checkDraft(draft, sentences);
    expect(verdict).toMatchObject({ kind: "passed", text: draft.text });
    expect(verdict.kind === "passed" && verdict.quotes[0]?.source).toBe(told.source);
  });

  it("refuses what they do not say, and a sentence that was not given", async () => {
    const wrong = await checker.checkDraft({ text: "The Alma sank and 13 people died.", sentences: ["s1"] }, sentences);
    expect(wrong.kind).toBe("refused");
    const unknown = await checker.checkDraft({ text: "The Alma sank.", sentences: ["s9"] }, sentences);
    expect(unknown).toMatchObject({ kind: "refused", reasons: [expect.stringContaining("s9")] });
  });

  it("finds conflicts on both sides of which stand statements that went in", async () => {
    const [conflict] = await checker.findConflicts([told, other]);
    expect(conflict?.sides.map(({ statement }) => statement.source)).toEqual([told.source, other.source]);
  });

  it("scores sentences as they are scored in process, with the very articles that went in", async () => {
    const { archive, guild, close } = await fillArchive([
      capturedArticle({
        text: "The ferry Alma sank off Korring on Monday. Twelve people died, the harbour master said.",
      }),
    ]);
    try {
      const question = analyseQuestion("How many people died when the ferry Alma sank?", { now, publishers: [] });
      const retrieval = await retrieve(archive, guild, question, { limit: 5 });
      const [id = ""] = retrieval.articles.keys();
      const texts = new Map([[id, (await archive.text(guild, id)) ?? ""]]);
      const scored = await checker.scoreSentences(retrieval, question, texts);
      expect(scored).toEqual(scoreSentences(retrieval, question, texts));
      expect(scored.length).toBeGreaterThan(1);
      expect(scored[0]?.article).toBe(retrieval.articles.get(id));
    } finally {
      await close();
    }
  });

  it("rejects with the reason of a signal that has aborted", async () => {
    const stopped = AbortSignal.abort(new Error("stopped"));
    await expect(checker.refuseClaim({ text: "The Alma sank.", quotes: [told] }, stopped)).rejects.toThrow("stopped");
  });
});

describe("what comes back of a check", () => {
  const saying = (outcome: unknown) =>
    openChecker((async () => outcome) as unknown as RunCheck, { prepare: () => {}, close: async () => {} });

  it.each([
    ["a text that it was not given", { placedIn: "z r", span: { start: 0, end: 3 } }],
    ["a place behind the text's end", { placedIn: "a ", span: { start: 0, end: 9_999 } }],
    ["a place that is no place", { placedIn: "a ", span: { start: 0.5, end: 3 } }],
  ])("is no statement where it names %s", async (_, { placedIn, span }) => {
    const key = placedIn.startsWith("a") ? `a ${told.source.revision}` : placedIn;
    const quotes = [{ placedIn: key, span }];
    const checking = saying({ kind: "passed", text: "T", quotes }).checkDraft(
      { text: "T", sentences: ["s1"] },
      sentences,
    );
    await expect(checking).rejects.toThrow(RangeError);
  });

  it("takes no text from there: a statement that carries its own is not told apart from other data", () => {
    const placed = { placedIn: `a ${told.source.revision}`, span: told.span, source: { text: "invented" } };
    expect(fromPlaced(placed as unknown as Placed<unknown>, [told])).toEqual(told);
  });
});
