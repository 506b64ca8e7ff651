import fc from "fast-check";
import { expect, test } from "vitest";
import { countTerms } from "./count-terms.ts";

test("counts each term, in the order in which they are asked for, and no part of a word", () => {
  expect(countTerms(["quay", "ferri", "sea"])("ferri quay ferri ferris")).toEqual([1, 2, 0]);
  expect(countTerms([])("quay")).toEqual([]);
});

test("counts a term that is asked for twice once", () => {
  expect(countTerms(["quay", "quay"])("quay quay")).toEqual([2, 0]);
});

test("finds as many terms as stand there, whatever they are", () => {
  const word = fc.string({ minLength: 1, maxLength: 3 }).filter((text) => !text.includes(" "));
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), (terms, passage) => {
      const expected = terms.map((term) => passage.filter((each) => each === term).length);
      expect(countTerms(terms)(passage.join(" "))).toEqual(expected);
    }),
  );
});
