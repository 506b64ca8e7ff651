import { describe, expect, it } from "vitest";
import { readAliases } from "./read-aliases.ts";

describe("readAliases", () => {
  it("reads the short form that a text introduces", () => {
    const aliases = readAliases(
      "The Northern Ferry Alliance (NFA) and the Orrin-Velden Road Company (OVRC) met.",
      "en",
    );
    expect([...aliases.keys()]).toEqual(["nfa", "ovrc"]);
    expect(aliases.get("nfa")).toEqual(["northern", "ferri", "allianc"]);
  });

  it("takes no other bracket for one", () => {
    expect(readAliases("The Northern Ferry Alliance (UK) met Lea Halden (SPD).", "en").size).toBe(0);
  });
});
