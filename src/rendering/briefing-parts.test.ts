import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Claim, NumberedQuote } from "../domain/answer.ts";
import type { Briefing } from "../domain/briefing.ts";
import { briefingParts } from "./briefing-parts.ts";

const quote = (n: number) => ({ n, articleId: "a", exact: `Quote ${n}.` }) as unknown as NumberedQuote;

function briefing(changes: Partial<Briefing>): Briefing {
  return {
    schedule: "s1",
    isCorrection: false,
    date: "2025-11-21",
    window: { since: "2025-11-20T07:00:00.000Z", until: "2025-11-21T07:00:00.000Z" },
    stories: [],
    changes: [],
    changesSince: null,
    articles: 3,
    untold: 0,
    undated: { articleIds: [], titles: [], total: 0 },
    feeds: { total: 0, failed: [] },
    ...changes,
  };
}

const story = (title: string, quotes: readonly number[] = []) => ({
  id: title,
  title,
  articleIds: ["a"],
  voices: 1,
  isNew: true,
  quotes,
});

const answerOf = (claims: readonly Claim[], quotes: number, given: Partial<Briefing>): Answer =>
  ({
    claims,
    quotes: Array.from({ length: quotes }, (_, index) => quote(index + 1)),
    briefing: briefing(given),
  }) as unknown as Answer;

describe("the parts of a briefing", () => {
  it("are none of an answer that is no briefing", () => {
    const { briefing: _, ...plain } = answerOf([], 0, {});
    expect(briefingParts(plain as Answer)).toBeNull();
  });

  it("puts a claim under its story, with the quotes it cites", () => {
    const claims: Claim[] = [
      { text: "All in all.", citations: [1], role: "bottom line" },
      { text: "A rose.", citations: [1], section: "A" },
      { text: "B fell.", citations: [2], section: "B" },
    ];
    const parts = briefingParts(answerOf(claims, 2, { stories: [story("B"), story("A")] }));
    expect(parts?.bottomLine?.text).toBe("All in all.");
    expect(parts?.stories.map(({ claims: own, quotes }) => [own[0]?.text, quotes.map(({ n }) => n)])).toEqual([
      ["B fell.", [2]],
      ["A rose.", [1]],
    ]);
  });

  it("shows the quotes of a change with the change only where no story shows them", () => {
    const changes = [{ kind: "figure", text: "It is 5 now.", quotes: [1, 2] }] as const;
    const parts = briefingParts(answerOf([], 2, { stories: [story("A", [2])], changes }));
    expect(parts?.changeQuotes.map(({ n }) => n)).toEqual([1]);
    expect(parts?.stories[0]?.quotes.map(({ n }) => n)).toEqual([2]);
  });

  it("hold every claim and every quote exactly once", () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });
    const title = fc.constantFrom("A", "B", "C", "D");
    fc.assert(
      fc.property(
        fc.array(fc.record({ section: fc.option(title), citations: numbers, isFirst: fc.boolean() }), { maxLength: 6 }),
        fc.array(fc.tuple(title, numbers), { maxLength: 4 }),
        fc.array(numbers, { maxLength: 3 }),
        (drafts, stories, changes) => {
          const claims = drafts.map(({ section, citations, isFirst }, index): Claim => {
            const role = isFirst && index === 0 ? { role: "bottom line" as const } : {};
            return { text: `Claim ${index}.`, citations, ...role, ...(section !== null && { section }) };
          });
          const answer = answerOf(claims, 6, {
            stories: stories.map(([name, quotes]) => story(name, quotes)),
            changes: changes.map((quotes) => ({ kind: "new", text: "New.", quotes })),
          });
          const parts = briefingParts(answer);
          const shown = [
            ...(parts?.bottomLine ? [parts.bottomLine] : []),
            ...(parts?.stories.flatMap((part) => part.claims) ?? []),
            ...(parts?.otherClaims ?? []),
          ];
          expect(shown.map(({ text }) => text).sort()).toEqual(claims.map(({ text }) => text).sort());
          const quotes = [
            ...(parts?.changeQuotes ?? []),
            ...(parts?.stories.flatMap((part) => part.quotes) ?? []),
            ...(parts?.otherQuotes ?? []),
          ];
          expect(quotes.map(({ n }) => n).sort()).toEqual([1, 2, 3, 4, 5, 6]);
        },
      ),
    );
  });
});
