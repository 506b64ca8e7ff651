import { describe, expect, it } from "vitest";
import { scoreNotes } from "./score-notes.ts";

describe("scoreNotes", () => {
  it("tells how many notes are right and how many conflicts are noted", () => {
    const verdicts = [
      { isNoted: true, isConflict: true },
      { isNoted: true, isConflict: false },
      { isNoted: false, isConflict: true },
      { isNoted: false, isConflict: true },
      { isNoted: false, isConflict: false },
    ];
    expect(scoreNotes(verdicts)).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
  });

  it("is 0 where nothing is noted", () => {
    expect(scoreNotes([{ isNoted: false, isConflict: true }])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
