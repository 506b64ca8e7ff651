import { expect, it } from "vitest";
import { countVoices } from "./count-voices.ts";

const told = (voice: string, publisher: string | null) => ({ voice, publisher });

it.each([
  ["two papers with words of their own", [told("a", "Post"), told("b", "Gazette")], 2],
  ["a copy in another paper", [told("a", "Post"), told("a", "Echo")], 1],
  ["two articles of one paper, however its name is set", [told("a", "Post"), told("b", "POST")], 1],
  ["a paper that copies one and writes another itself", [told("a", "Post"), told("b", "Echo"), told("a", "Echo")], 1],
  ["articles whose papers are not known", [told("a", null), told("b", null)], 2],
  ["none", [], 0],
])("counts %s", (_, articles, voices) => {
  expect(countVoices(articles)).toBe(voices);
  expect(countVoices(articles.toReversed())).toBe(voices);
});
