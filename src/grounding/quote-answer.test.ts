import { describe, expect, it } from "vitest";
import type { Searched } from "../domain/answer.ts";
import { makeArticle } from "../testing/make-article.ts";
import { makeStatement } from "../testing/make-statement.ts";
import { findQuotedConflicts } from "./conflicts/find-quoted-conflicts.ts";
import { type ExtractiveDraft, quoteAnswer } from "./quote-answer.ts";

const searched: Searched = { articles: 3, passages: 9, window: null, terms: ["ferry"] };
const asOf = new Date("2025-06-01T09:00:00Z");
const findConflicts: ExtractiveDraft["findConflicts"] = async (statements, quoted) =>
  findQuotedConflicts(statements, quoted);
const draft = { question: "How many died?", asOf, kind: "answer", searched, findConflicts } as const;

const twelve = makeStatement(
  makeArticle({ id: "a", publisher: "Harbour Post" }),
  "The ferry Alma sank and 12 people died.",
);
const nineteen = makeStatement(
  makeArticle({ id: "b", publisher: "Coast Wire" }),
  "Off Korring, the Alma sank, killing 19 people.",
);
const weather = makeStatement(makeArticle({ id: "c" }), "The sea was calm that night.");

describe("quoteAnswer", () => {
  it("numbers the quotes in order and names each article once", async () => {
    const answer = await quoteAnswer({ ...draft, selected: [weather, twelve], candidates: [] });
    expect(answer.quotes.map(({ n, exact }) => [n, exact])).toEqual([
      [1, "The sea was calm that night."],
      [2, "The ferry Alma sank and 12 people died."],
    ]);
    expect(answer.articles.map(({ id }) => id)).toEqual(["c", "a"]);
    expect(answer).toMatchObject({ kind: "answer", mode: "extractive", model: null, claims: [], rejected: [] });
  });

  it("brings in the sentence that contradicts a quoted figure and sets both side by side", async () => {
    const { quotes, notes } = await quoteAnswer({
      ...draft,
      selected: [twelve],
      candidates: [twelve, weather, nineteen],
    });
    expect(quotes.map(({ articleId }) => articleId)).toEqual(["a", "b"]);
    expect(notes).toEqual([
      {
        kind: "conflict",
        text: "The sources differ on the number killed: “12 people” [1] in “Title of a” (Harbour Post, 30 May 2025); “19 people” [2] in “Title of b” (Coast Wire, 30 May 2025).",
        quotes: [1, 2],
      },
    ]);
  });

  it("shows a dispute with one voice once, however often its words were republished", async () => {
    const copy = makeStatement(makeArticle({ id: "d", voice: "b" }), nineteen.source.text);
    const answer = await quoteAnswer({ ...draft, selected: [twelve, copy], candidates: [twelve, nineteen, copy] });
    expect(answer.quotes.map(({ articleId }) => articleId)).toEqual(["a", "d"]);
    expect(answer.notes.filter(({ kind }) => kind === "conflict")).toHaveLength(1);
  });

  it("leaves out disputes about what was not quoted", async () => {
    const { quotes } = await quoteAnswer({ ...draft, selected: [weather], candidates: [twelve, nineteen] });
    expect(quotes).toHaveLength(1);
  });

  it("adds neither notes nor disputes to an abstention", async () => {
    const answer = await quoteAnswer({
      ...draft,
      kind: "abstention",
      selected: [twelve],
      candidates: [twelve, nineteen],
    });
    expect(answer.notes).toEqual([]);
    expect(answer.quotes).toHaveLength(1);
  });
});
