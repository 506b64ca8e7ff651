import { describe, expect, it } from "vitest";
import { wordsOfSentence } from "./words-of-sentence.ts";

describe("what a sentence says", () => {
  const said = "a fire destroyed the old mill the brigade said";
  it.each([
    "A fire destroyed the old mill, the brigade said.",
    "TARVOS (AP) - A fire destroyed the old mill, the brigade said.",
    "TARVOS, Nov. 19 (Reuters) — A fire destroyed the old mill, the brigade said.",
    "TARVOS — A fire destroyed the old mill, the brigade said.",
    "A fire destroyed the “old mill”, the brigade said. (AP)",
    "A fire destroyed the old mill, the brigade said. Read more...",
    "A fire destroyed the old mill, the brigade said [Continue reading…]",
  ])("is the same in %s", (text) => {
    expect(wordsOfSentence(text)).toBe(said);
  });

  it.each([
    ["The mayor (a baker) - not the council - chose the site.", "the mayor a baker not the council chose the site"],
    ["Ada Quill (Greens) said no.", "ada quill greens said no"],
    ["Readers want to read more books on the sea.", "readers want to read more books on the sea"],
  ])("is all of %s", (text, words) => {
    expect(wordsOfSentence(text)).toBe(words);
  });
});
