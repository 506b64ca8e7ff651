import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNames } from "./read-names.ts";

const names = (text: string) => readNames(text).map(({ text }) => text);

describe("readNames", () => {
  it("reads people, places, bodies and acronyms", () => {
    expect(names("On Monday Lea Halden of the Bank of Orrin told the U.S. Senate and the NFA.")).toEqual([
      "Lea Halden",
      "Bank of Orrin",
      "U.S. Senate",
      "NFA",
    ]);
  });

  it("takes an ordinary first word of a sentence for none", () => {
    expect(names("Officials left. Twelve boats sailed. Boats sank. Addressing them, Halden spoke.")).toEqual([
      "Halden",
    ]);
  });

  it("leaves titles and possessives out", () => {
    expect(names("He met Mr. Dorn and Orrin’s mayor.")).toEqual(["Dorn", "Orrin"]);
  });

  it("says nothing of a text all in capitals", () => {
    expect(names("FERRIES RUN TO ORRIN AGAIN")).toEqual([]);
  });

  it("gives spans that hold the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (noise) => {
        const text = `${noise} and Lea Halden’s boat`;
        for (const { span, text: name } of readNames(text)) expect(text.slice(span.start, span.end)).toBe(name);
      }),
    );
  });
});
