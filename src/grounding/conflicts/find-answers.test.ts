import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { makeStatement } from "../../testing/make-statement.ts";
import { findConflicts } from "./find-conflicts.ts";

function kindsOf(a: string, b: string, publishedAt: string | null = "2025-05-30") {
  const statements = [a, b].map((text, index) => makeStatement(makeArticle({ id: `a${index}`, publishedAt }), text));
  return findConflicts(statements).map(({ kind }) => kind);
}

describe("findConflicts, for dates", () => {
  it.each([
    ["The Tarvos bridge opened on 4 May.", "The bridge at Tarvos opened on May 5."],
    [
      "The harbour school of Tarvos was founded in 1932 by a baker.",
      "The harbour school in Tarvos was founded in 1935.",
    ],
    ["Ada Quill died on 3 March 1950 in Korring.", "Ada Quill died in April 1950."],
  ])("finds two days of one deed: %s / %s", (a, b) => {
    expect(kindsOf(a, b)).toEqual(["dates"]);
    expect(kindsOf(b, a)).toEqual(["dates"]);
  });

  it.each([
    ["a day and its month", "Ada Quill died on 3 March 1950.", "Ada Quill died in March 1950."],
    ["a year and the day of another year's feast", "Ada Quill was born in 1890.", "Ada Quill died in 1950."],
    ["two things", "The Tarvos bridge opened on 4 May.", "The Tarvos tunnel opened on 5 May."],
    ["two of a kind", "The Tarvos bridge opened in 1932.", "The Korring bridge opened in 1935."],
    ["a date since when", "The Tarvos bridge opened in 1932.", "The Tarvos bridge has opened twice since 1935."],
    ["deeds done again and again", "The Tarvos council met on 4 May.", "The Tarvos council met on 5 May."],
  ])("sees no conflict between %s", (_, a, b) => {
    expect(kindsOf(a, b)).toEqual([]);
  });
});

describe("findConflicts, for names", () => {
  it.each([
    ["Sam Oku won the Tarvos race on Sunday.", "The Tarvos race was won by Lena Brandt."],
    ["The Tarvos hymn was composed by Ada Quill.", "Jon Marsh composed the Tarvos hymn."],
  ])("finds two doers of what one alone does: %s / %s", (a, b) => {
    expect(kindsOf(a, b)).toEqual(["names"]);
    expect(kindsOf(b, a)).toEqual(["names"]);
  });

  it.each([
    ["one person by two names", "Sam Oku won the Tarvos race.", "Oku won the Tarvos race."],
    ["a team and its town", "Korring won the Tarvos race.", "The Herons won the Tarvos race."],
    ["two races", "Sam Oku won the Tarvos race.", "Lena Brandt won the Korring race."],
    ["two years of one race", "Sam Oku won the Tarvos race in 2019.", "Lena Brandt won the Tarvos race in 2021."],
    ["what many do", "Sam Oku praised the Tarvos race.", "Lena Brandt praised the Tarvos race."],
    ["winner and loser", "Sam Oku won the Tarvos race.", "Lena Brandt lost the Tarvos race."],
    ["winners together", "Sam Oku won the Tarvos prize.", "Sam Oku and Lena Brandt won the Tarvos prize."],
    ["a name and a role", "Sam Oku won the Tarvos race.", "A student won the Tarvos race."],
  ])("sees no conflict between %s", (_, a, b) => {
    expect(kindsOf(a, b)).toEqual([]);
  });
});
