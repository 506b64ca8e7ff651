import { describe, expect, it } from "vitest";
import type { PassageHit } from "../archive/archive.ts";
import { countTerms } from "../archive/count-terms.ts";
import { rankPassages, type WeightedTerm } from "./rank-passages.ts";

/** A passage by its words; counted once it is known what is asked. */
type Passage = (terms: readonly WeightedTerm[]) => PassageHit;

const hit =
  (articleId: string, body: string, title = "", ordinal = 0): Passage =>
  (terms) => {
    const count = countTerms(terms.map((each) => each.term));
    return {
      passage: { articleId, revision: "r1", ordinal, span: { start: 0, end: 1 }, sentences: [] },
      score: 0,
      titleCounts: count(title),
      bodyCounts: count(body),
      bodyTokens: body.split(" ").length,
      articleTokens: 100,
    };
  };
const term = (word: string, idf: number, weight = 1): WeightedTerm => ({
  term: word,
  word,
  idf,
  weight,
  isName: false,
  isTopic: false,
});
const rank = (passages: readonly Passage[], terms: readonly WeightedTerm[]) =>
  rankPassages(
    passages.map((passage) => passage(terms)),
    terms,
  );
const ranked = (passages: readonly Passage[], terms: readonly WeightedTerm[]) =>
  rank(passages, terms).map(({ passage }) => `${passage.articleId}${passage.ordinal}`);

describe("rankPassages", () => {
  it("puts the passage with the rarer word first, unless it only frames the question", () => {
    const hits = [hit("a", "ferry calm sea"), hit("b", "tell calm sea")];
    expect(ranked(hits, [term("ferry", 2), term("tell", 3)])).toEqual(["b0", "a0"]);
    expect(ranked(hits, [term("ferry", 2), term("tell", 3, 0.15)])).toEqual(["a0", "b0"]);
  });

  it("counts a word of the title for more than one of the body", () => {
    expect(ranked([hit("a", "ferry sea"), hit("b", "sea calm", "ferry")], [term("ferry", 2)])).toEqual(["b0", "a0"]);
  });

  it("lifts a passage by what the rest of its article says", () => {
    const hits = [hit("a", "ferry sea"), hit("b", "ferry sea"), hit("b", "fare sea", "", 1)];
    expect(ranked(hits, [term("ferry", 2), term("fare", 2)])[0]).toBe("b0");
  });

  it("tells the share of the question that a passage and its title cover", () => {
    const [best] = rank([hit("a", "ferry sea", "fare")], [term("ferry", 1), term("fare", 1), term("cap", 2)]);
    expect(best?.coverage).toBeCloseTo(0.5);
  });

  it("ranks nothing out of nothing", () => {
    expect(rank([], [term("ferry", 1)])).toEqual([]);
  });
});
