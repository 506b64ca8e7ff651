import { expect, test } from "vitest";
import { matchExpression } from "./match-expression.ts";

const frequencies = new Map([
  ["said", 15_000],
  ["unknown", 0],
  ["port", 800],
  ["strike", 90],
  ['o"neil', 3],
]);

test("a small archive is searched for every known term, quoted", () => {
  expect(matchExpression(frequencies, 4_000)).toBe('"o""neil" OR "strike" OR "port" OR "said"');
});

test("a large one is not searched for common terms while others remain", () => {
  expect(matchExpression(frequencies, 19_000)).toBe('"o""neil" OR "strike" OR "port"');
  expect(matchExpression(new Map([["said", 15_000]]), 19_000)).toBe('"said"');
});

test("in a huge one a passage must hold one of the rarer terms", () => {
  const five = new Map(["a", "b", "c", "d", "e"].map((term, i) => [term, i + 1]));
  expect(matchExpression(five, 50_000)).toBe('("a" OR "b" OR "c" OR "d") AND ("a" OR "b" OR "c" OR "d" OR "e")');
  expect(matchExpression(new Map([["a", 1]]), 50_000)).toBe('"a"');
});

test("where no term is known there is nothing to search for", () => {
  expect(matchExpression(new Map([["unknown", 0]]), 50_000)).toBeNull();
  expect(matchExpression(new Map(), 50_000)).toBeNull();
});

test("of a very long question the rarest terms are searched for", () => {
  const many = new Map(Array.from({ length: 5_000 }, (_, i) => [`t${i}`, 5_000 - i]));
  expect(matchExpression(many, 1_000)?.split(" OR ")).toHaveLength(64);
  expect(matchExpression(many, 1_000)?.startsWith('"t4999"')).toBe(true);
});
