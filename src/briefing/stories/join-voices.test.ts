import { expect, it } from "vitest";
import { joinVoices } from "./join-voices.ts";

const voicesOf = (texts: Readonly<Record<string, string>>) => {
  const articles = Object.keys(texts).map((voice) => ({ voice }));
  return joinVoices(articles, ({ voice }) => new Set(texts[voice]?.split("") ?? [])).map(({ voice }) => voice);
};

it.each([
  ["texts in another order", { one: "abcd", two: "dcba" }, ["one", "one"]],
  ["a text that was cut", { one: "ab", two: "abcde" }, ["two", "two"]],
  ["texts with a sentence in common", { one: "abcd", two: "aefg" }, ["one", "two"]],
  [
    "two texts and a short one that stands in both",
    { one: "ab", two: "abcdefg", three: "abhijk" },
    ["two", "two", "three"],
  ],
  ["texts without sentences", { one: "", two: "" }, ["one", "two"]],
])("joins or leaves %s", (_, texts, voices) => {
  expect(voicesOf(texts)).toEqual(voices);
});
