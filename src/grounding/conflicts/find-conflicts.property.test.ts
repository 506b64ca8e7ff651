import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import type { Statement } from "../statement.ts";
import type { Conflict } from "./conflict.ts";
import { findConflicts } from "./find-conflicts.ts";

/** Sentences that conflict in every way there is, and that do not. */
const SENTENCES = [
  "The ferry Alma sank off Korring and 12 people died.",
  "The ferry Alma sank off Korring and 15 people died, and 12 people died ashore.",
  "The sinking of the Alma off Korring killed 19 people and injured 40.",
  "The Alma sank on 4 May.",
  "The Alma sank on 5 May.",
  "The Alma did not sink, the owner said.",
  "The owner denied that the Alma sank.",
  "Sam Oku won the Korring race.",
  "Lena Brandt won the Korring race.",
  "Hale accused the owner of sinking the Alma.",
  "The owner rejected the accusation.",
  "Korring spent $40 million on the new ferry line to the north.",
  "Korring spent $55 million on the new ferry line to the north.",
];

const sentence = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...SENTENCES) }, fc.string({ maxLength: 40 }));
const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const statements = fc
  .array(text, { minLength: 2, maxLength: 5 })
  .map((texts) => texts.map((each, index) => makeStatement(makeArticle({ id: `a${index}`, title: "Korring" }), each)));

const keyOf = (sides: Conflict["sides"]): string =>
  sides
    .map(({ statement: { source }, span }) => `${source.articleId} ${span.start} ${span.end}`)
    .sort()
    .join(" / ");
const keysOf = (some: readonly Statement[]): readonly string[] =>
  findConflicts(some)
    .map(({ kind, label, sides }) => `${kind} ${label} ${keyOf(sides)}`)
    .sort();

describe("findConflicts", () => {
  it("finds the same in whatever order the statements come", () => {
    fc.assert(
      fc.property(statements, (some) => {
        expect(keysOf([...some].reverse())).toEqual(keysOf(some));
      }),
    );
  });

  it("never holds a place of a text against itself, however often and in whatever pieces it is given", () => {
    fc.assert(
      fc.property(statements, (some) => {
        expect(keysOf([...some, ...some])).toEqual(keysOf(some));
        for (const { sides } of findConflicts(some)) {
          const [a, b] = sides.map(({ statement }) => statement);
          const isOnePlace = a?.source.articleId === b?.source.articleId && a?.span.start === b?.span.start;
          expect(isOnePlace).toBe(false);
        }
      }),
    );
  });

  it("never holds a sentence against a copy of its words", () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const copies = ["a", "b"].map((id) => makeStatement(makeArticle({ id, title: "Korring" }), words));
        expect(findConflicts(copies)).toEqual([]);
      }),
    );
  });

  it("names words that stand in the statement", () => {
    fc.assert(
      fc.property(statements, (some) => {
        for (const { sides } of findConflicts(some))
          for (const { statement, span } of sides) {
            expect(span.start).toBeGreaterThanOrEqual(statement.span.start);
            expect(span.end).toBeLessThanOrEqual(statement.span.end);
            expect(statement.source.text.slice(span.start, span.end).trim()).not.toBe("");
          }
      }),
    );
  });

  it("finds every kind among these sentences, so that the properties hold of something", () => {
    const all = SENTENCES.map((each, index) => makeStatement(makeArticle({ id: `a${index}`, title: "Korring" }), each));
    const pair = makeStatement(makeArticle({ id: "pair" }), `${SENTENCES[9]} ${SENTENCES[10]}`);
    expect(new Set(findConflicts([...all, pair]).map(({ kind }) => kind))).toEqual(
      new Set(["figures", "denial", "dates", "names"]),
    );
  });
});
