import { describe, expect, it } from "vitest";
import { commonness } from "./commonness.ts";
import { foldWord } from "./fold-word.ts";

const of = (word: string) => commonness(foldWord(word, "en"));

describe("commonness", () => {
  it("knows everyday words as commoner than words of the news, and those as commoner than names", () => {
    expect(of("year")).toBeGreaterThan(of("school"));
    expect(of("school")).toBeGreaterThan(of("earthquakes"));
    expect(of("earthquakes")).toBeGreaterThan(of("velden"));
  });

  it("is a share, whatever the word", () => {
    for (const word of ["people", "kill", "zyzzyva", ""]) {
      expect(commonness(word)).toBeGreaterThan(0);
      expect(commonness(word)).toBeLessThan(1);
    }
  });
});
