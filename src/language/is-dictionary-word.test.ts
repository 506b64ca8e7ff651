import { describe, expect, it } from "vitest";
import { isDictionaryWord } from "./is-dictionary-word.ts";

describe("isDictionaryWord", () => {
  it.each([
    "gate",
    "Gates",
    "closed",
    "stopping",
    "reopening",
    "colour",
    "organised",
    "happily",
    "co-operate",
    "went",
    "the",
  ])("knows %s", (word) => {
    expect(isDictionaryWord(word)).toBe(true);
  });

  it.each(["gtae", "clsed", "stoppping", "pybfrq", "geschlossen", "fermée", "co-oprate"])(
    "does not know %s",
    (word) => {
      expect(isDictionaryWord(word)).toBe(false);
    },
  );
});
