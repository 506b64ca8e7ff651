import { expect, test } from "vitest";
import { antonyms } from "./antonyms.ts";
import { contrastSets } from "./contrast-sets.ts";
import { foldWord } from "./fold-word.ts";
import { nearSynonyms } from "./near-synonyms.ts";

const stem = (word: string): string => foldWord(word, "en");

test("holds words that say the same by their stems, in both directions", () => {
  expect(nearSynonyms.get(stem("arrested"))).toContain(stem("detained"));
  expect(nearSynonyms.get(stem("detained"))).toContain(stem("arrested"));
});

test("holds no word with one of its opposites", () => {
  const faults = antonyms
    .filter(({ words: [a, b] }) => nearSynonyms.get(stem(a))?.has(stem(b)))
    .map(({ words }) => words.join(" "));
  expect(faults).toEqual([]);
});

test("holds no word with another of its kind that it excludes", () => {
  const faults = [...contrastSets].flatMap(([word, others]) =>
    [...others].filter((other) => nearSynonyms.get(word)?.has(other)).map((other) => `${word} ${other}`),
  );
  expect(faults).toEqual([]);
});
