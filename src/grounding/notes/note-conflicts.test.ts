import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import type { CitedQuote } from "../cited-quote.ts";
import { findConflicts } from "../conflicts/find-conflicts.ts";
import type { Statement } from "../statement.ts";
import { verifyQuote } from "../verify-quote.ts";
import { noteConflicts } from "./note-conflicts.ts";

const post = makeArticle({ id: "post", title: "Ferry lost off Korring", publisher: "Harbour Post" });
const wire = makeArticle({ id: "wire", title: "Mourning in Korring", publisher: "Coast Wire", publishedAt: null });

const quote = ({ article, source, span }: Statement, n: number): CitedQuote => ({
  article,
  quote: { n, ...verifyQuote(source, span) },
});
const noteOf = (...statements: readonly Statement[]) =>
  noteConflicts(
    findConflicts(statements),
    statements.map((statement, index) => quote(statement, index + 1)),
  );

describe("noteConflicts", () => {
  it("sets differing figures side by side, each with its source and date", () => {
    expect(
      noteOf(
        makeStatement(post, "The ferry Alma sank off Korring and 12 people died."),
        makeStatement(wire, "Off Korring, the Alma sank, killing 19 people."),
      ),
    ).toEqual([
      {
        kind: "conflict",
        text: "The sources differ on the number killed: “12 people” [1] in “Ferry lost off Korring” (Harbour Post, 30 May 2025); “19 people” [2] in “Mourning in Korring” (Coast Wire, undated).",
        quotes: [1, 2],
      },
    ]);
  });

  it("sets a denial after what it denies, whichever is quoted first", () => {
    const [note] = noteOf(
      makeStatement(wire, "The crew did not launch the lifeboat, divers said."),
      makeStatement(post, "The crew launched the lifeboat off Korring, the owner said."),
    );
    expect(note).toEqual({
      kind: "conflict",
      text: "A statement and its denial: “The crew launched the lifeboat off Korring” [2] in “Ferry lost off Korring” (Harbour Post, 30 May 2025); “The crew did not launch the lifeboat” [1] in “Mourning in Korring” (Coast Wire, undated).",
      quotes: [1, 2],
    });
  });

  it("names one article and one quote once", () => {
    const [note] = noteOf(makeStatement(post, "Hale accused the owner of fraud. The owner rejected the accusation."));
    expect(note).toEqual({
      kind: "conflict",
      text: "A statement and its denial: “Hale accused the owner of fraud.” [1] and “The owner rejected the accusation” [1], both in “Ferry lost off Korring” (Harbour Post, 30 May 2025).",
      quotes: [1],
    });
  });

  it("is silent where the sources agree", () => {
    const statement = "The ferry Alma sank off Korring and 12 people died.";
    expect(noteOf(makeStatement(post, statement), makeStatement(wire, statement))).toEqual([]);
  });

  it("takes no side that is not quoted", () => {
    const twelve = makeStatement(post, "The ferry Alma sank off Korring and 12 people died.");
    const nineteen = makeStatement(wire, "Off Korring, the Alma sank, killing 19 people.");
    expect(() => noteConflicts(findConflicts([twelve, nineteen]), [quote(twelve, 1)])).toThrow(RangeError);
  });
});
