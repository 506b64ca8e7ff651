import { describe, expect, it } from "vitest";
import type { ArticleMetadata } from "../../domain/article.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { findConflicts } from "./find-conflicts.ts";

type Said = string | readonly [text: string, facts: Partial<ArticleMetadata>];

function conflictsOf(...said: readonly Said[]) {
  const statements = said.map((one, index) => {
    const [text, facts] = typeof one === "string" ? [one, {}] : one;
    return makeStatement(makeArticle({ id: `a${index}`, ...facts }), text);
  });
  return findConflicts(statements).map(({ label, sides }) => [
    label,
    ...sides.map(({ statement, span }) => statement.source.text.slice(span.start, span.end)),
  ]);
}

describe("findConflicts", () => {
  it("sets a total beside the groups another sentence lists", () => {
    expect(
      conflictsOf(
        "The minister condemned the raids that killed more than 90 people in Tarvos on Friday.",
        "Gunmen launched raids across Tarvos on Friday, killing 21 villagers and 14 border guards.",
      ),
    ).toEqual([
      [
        "the number killed",
        expect.stringMatching(/90 people/),
        expect.stringMatching(/21 villagers and 14 border guards/),
      ],
    ]);
  });

  it("finds two totals of one event that no number satisfies", () => {
    expect(
      conflictsOf(
        "Twelve people died when the ferry Alma capsized off Korring.",
        "The sinking of the Alma off Korring killed 19 people, the coast guard said.",
      ),
    ).toHaveLength(1);
  });

  it.each([
    [
      "a minimum and a number above it",
      "At least 12 people died when the ferry Alma sank.",
      "The ferry Alma sank and 19 people died.",
    ],
    [
      "the same figure in other words",
      "Twelve people died when the ferry Alma sank.",
      "The ferry Alma sank, killing 12.",
    ],
    ["the dead and the injured", "The blast in Korring killed 12 people.", "The blast in Korring injured 30 people."],
    [
      "killed and injured in one sentence",
      "The blast in Korring killed 12 people and injured 30.",
      "In Korring the blast left 12 dead and 30 wounded.",
    ],
    ["two different events", "A blast in Korring killed 12 people.", "Floods along the Ister killed 40 people."],
    ["different years", "In 2019 floods in Korring killed 12 people.", "In 2023 floods in Korring killed 40 people."],
    [
      "parts of different wholes",
      "The alliance spends 5% of its members' output on the shared defence of the northern coast.",
      "The shared defence of the northern coast takes 60% of the alliance's budget.",
    ],
    ["different groups", "The blast in Korring killed 12 soldiers.", "The blast in Korring killed 3 children."],
    ["a figure and a date", "The blast in Korring killed 12 people.", "The blast in Korring killed people on 3 May."],
    [
      "a figure and a duration",
      "The siege of Korring killed 12 people.",
      "The siege of Korring killed people for 40 days.",
    ],
  ])("sees no conflict between %s", (_, a, b) => {
    expect(conflictsOf(a, b)).toEqual([]);
  });

  it("takes reports months apart for different events", () => {
    const a = "Floods in Korring killed 12 people.";
    const b = "Floods in Korring killed 40 people.";
    expect(conflictsOf([a, { publishedAt: "2025-01-03" }], [b, { publishedAt: "2025-01-20" }])).toHaveLength(1);
    expect(conflictsOf([a, { publishedAt: "2025-01-03" }], [b, { publishedAt: "2025-06-20" }])).toEqual([]);
  });

  it("takes a figure of named years for another time than this year's", () => {
    const now = "Three cases of plague were found in Korring, and people worry.";
    const then = "Korring saw 26 cases of plague between 2009 and 2018.";
    expect(conflictsOf([now, { publishedAt: "2025-01-03" }], [then, { publishedAt: "2025-01-03" }])).toEqual([]);
  });

  it("takes articles without a name in common for different events", () => {
    expect(
      conflictsOf(
        "Three people died in protests against the interim government.",
        "The protests against a dam killed 31 people.",
      ),
    ).toEqual([]);
  });

  it("finds differing sums and percentages of one measure, and only of one", () => {
    expect(
      conflictsOf(
        "The city of Korring will spend $40 million on the new tram line.",
        "Korring city spends $55 million on its new tram line.",
      ),
    ).toHaveLength(1);
    expect(
      conflictsOf(
        "The city of Korring will spend $40 million on the new tram line.",
        "Korring's port earned $55 million from grain last year.",
      ),
    ).toEqual([]);
  });

  it("compares a sentence with every other, each pair once", () => {
    expect(
      conflictsOf(
        "The ferry Alma sank and 12 people died.",
        "The ferry Alma sank and 15 people died.",
        "The ferry Alma sank and 19 people died.",
      ),
    ).toHaveLength(3);
  });
});
