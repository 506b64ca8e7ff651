import { describe, expect, it } from "vitest";
import { matchTerm } from "./match-term.ts";

describe("matchTerm", () => {
  it("holds a word itself for more than one that news uses for it, and that for more than none", () => {
    const itself = matchTerm("kill", new Set(["kill"]));
    const related = matchTerm("die", new Set(["kill"]));
    expect(itself).toBe(1);
    expect(related).toBeGreaterThan(0);
    expect(related).toBeLessThan(itself);
    expect(matchTerm("ferri", new Set(["kill"]))).toBe(0);
  });

  it("knows a place by its people", () => {
    expect(matchTerm("velden", new Set(["veldenish"]))).toBeGreaterThan(0);
  });
});
