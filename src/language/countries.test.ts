import { describe, expect, it } from "vitest";
import { countries } from "./countries.ts";

describe("countries", () => {
  it.each([
    ["pakistani", "pakistan"],
    ["french", "france"],
    ["britain", "united kingdom"],
    ["us", "united states"],
    ["americans", "united states"],
    ["south korean", "south korea"],
  ])("knows whose name %s is", (word, country) => {
    expect(countries.get(word)).toEqual([country]);
  });

  it("keeps countries of like names apart", () => {
    expect(countries.get("nigerian")).not.toEqual(countries.get("nigerien"));
    expect(countries.get("austrian")).not.toEqual(countries.get("australian"));
    expect(countries.get("korea")).toBeUndefined();
  });
});
