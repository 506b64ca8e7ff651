import { expect, test } from "vitest";
import { countTerms } from "./count-terms.ts";
import { scorePassages } from "./score-passages.ts";

const statistics = {
  totalPassages: 1000,
  meanTokens: 10,
  passageFrequency: new Map([
    ["rare", 2],
    ["common", 900],
    ["everywhere", 1000],
  ]),
};

const score = (terms: readonly string[], body: string, title = "", tokens = 10) => {
  const count = countTerms(terms);
  return scorePassages(terms, statistics)({ titleCounts: count(title), bodyCounts: count(body), tokens });
};

test("is BM25: idf × tf (k1 + 1) / (tf + k1) for a passage of mean length", () => {
  const idf = Math.log(1 + (1000 - 2 + 0.5) / 2.5);
  expect(score(["rare"], "a rare thing")).toBeCloseTo((idf * 1 * 2.2) / (1 + 1.2), 10);
  expect(score(["rare"], "a rare rare thing")).toBeCloseTo((idf * 2 * 2.2) / (2 + 1.2), 10);
});

test("rare terms, title terms and short passages score higher; every match scores above none", () => {
  expect(score(["rare"], "rare")).toBeGreaterThan(score(["common"], "common"));
  expect(score(["rare"], "", "rare")).toBeGreaterThan(score(["rare"], "rare"));
  expect(score(["rare"], "rare", "", 5)).toBeGreaterThan(score(["rare"], "rare", "", 20));
  expect(score(["everywhere"], "everywhere")).toBeGreaterThan(0);
  expect(score(["rare"], "common")).toBe(0);
});

test("a term asked for twice counts once", () => {
  expect(score(["rare", "rare"], "rare")).toBe(score(["rare"], "rare"));
});
