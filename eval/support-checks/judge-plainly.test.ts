import { expect, test } from "vitest";
import { judgePlainly } from "./judge-plainly.ts";

const SOURCE = "In 2019 the Marlow ferry carried three hundred people, 1,200 of them in May.";

test("passes a text whose digits, number words and capitalised words stand in the source", () => {
  expect(judgePlainly("Marlow carried 1,200 people in May and three in 2019.", SOURCE)).toBe(true);
});

test.each([
  "Harrow carried people.",
  "In 2020 it carried people.",
  "It carried four people.",
  "It carried 200 people.",
])("refuses %s", (text) => {
  expect(judgePlainly(text, SOURCE)).toBe(false);
});

test("does not look at other words, nor at a stop word's capital", () => {
  expect(judgePlainly("The ferry sank in Marlow.", SOURCE)).toBe(true);
});
