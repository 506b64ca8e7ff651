import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../testing/make-article.ts";
import { joinStatements } from "./join-statements.ts";
import type { Statement } from "./statement.ts";

const text = "One. Two. Three.\n\nFour. Five.";
const article = makeArticle({ id: "a" });
const at = (start: number, end: number, articleId = "a"): Statement => ({
  article,
  source: { articleId, revision: "r", text },
  span: { start, end },
});
const pieces = (statements: readonly Statement[]) =>
  joinStatements(statements).map(({ span }) => text.slice(span.start, span.end));

describe("joinStatements", () => {
  it("joins neighbouring sentences of a paragraph, in either order", () => {
    expect(pieces([at(0, 4), at(5, 9)])).toEqual(["One. Two."]);
    expect(pieces([at(5, 9), at(0, 4)])).toEqual(["One. Two."]);
  });

  it("joins three through the one between, at the place of the first", () => {
    expect(pieces([at(18, 23), at(0, 4), at(10, 16), at(5, 9)])).toEqual(["Four.", "One. Two. Three."]);
  });

  it("keeps paragraphs, distant sentences and other articles apart", () => {
    expect(pieces([at(10, 16), at(18, 23)])).toEqual(["Three.", "Four."]);
    expect(pieces([at(0, 4), at(10, 16)])).toEqual(["One.", "Three."]);
    expect(pieces([at(0, 4), at(5, 9, "b")])).toEqual(["One.", "Two."]);
  });

  it("covers exactly what it was given and never overlaps", () => {
    const span = fc.tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const given = spans.map(([start, length]) => at(start, Math.min(text.length, start + length)));
        const joined = joinStatements(given).map((statement) => statement.span);
        for (const {
          span: { start, end },
        } of given)
          expect(joined.some((whole) => whole.start <= start && whole.end >= end)).toBe(true);
        for (const a of joined)
          for (const b of joined) if (a !== b) expect(a.end <= b.start || b.end <= a.start).toBe(true);
      }),
    );
  });
});
