import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "./analyse.ts";

const terms = (text: string, language: string | null = "en") => analyse(text, language).map((token) => token.term);

describe("analyse", () => {
  it("folds case and accents, stems, and leaves stop words out", () => {
    expect(terms("The ferries of Pôrto were running")).toEqual(["ferri", "porto", "run"]);
  });

  it("brings irregular and British forms together", () => {
    expect(terms("He sold the harbour; women died; an organisation")).toEqual(
      terms("sell harbor woman die organization"),
    );
  });

  it("matches U.S., US and the spaced U.S . but never the pronoun", () => {
    expect(terms("U.S. US U.S . us")).toEqual(["u.s", "u.s", "u.s"]);
  });

  it("keeps a code whole and also reads its parts", () => {
    expect(terms("COVID-19")).toEqual(["covid-19", "covid", "19"]);
  });

  it.each([
    ["$65 billion", "$65bn"],
    ["$65 billion", "65 billion dollars"],
    ["1,200", "1200"],
    ["33%", "33 percent"],
    ["33%", "33 per cent"],
    ["three dozen", "36"],
    ["half a million", "500,000"],
  ])("reads %j and %j as one term", (one, other) => {
    expect(terms(one)[0]).toBe(terms(other)[0]);
  });

  it("reads possessives, contractions and elisions", () => {
    expect(terms("Halden’s boats don't")).toEqual(["halden", "boat"]);
    expect(terms("l'accord d'État", "fr")).toEqual(["accord", "etat"]);
  });

  it("segments scripts without spaces into words", () => {
    expect(terms("港口重开", "zh").length).toBeGreaterThan(1);
  });

  it("yields terms without white space whose spans lie in order inside the text", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.lorem(), fc.stringMatching(/^[\s$€0-9,.%A-Za-z'’-]*$/));
    fc.assert(
      fc.property(text, fc.constantFrom("en", "de", "fr", "zh", "th", null), (text, language) => {
        let start = 0;
        for (const token of analyse(text, language)) {
          expect(token.term).toMatch(/^\S+$/u);
          expect(token.span.start).toBeGreaterThanOrEqual(start);
          expect(token.span.end).toBeGreaterThan(token.span.start);
          expect(token.span.end).toBeLessThanOrEqual(text.length);
          start = token.span.start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("stays linear on a megabyte of one thing", () => {
    for (const unit of ["1,", "111 ", "a-", "a'", "one ", "$"]) {
      expect(analyse(unit.repeat(1_000_000 / unit.length), "en").length).toBeGreaterThanOrEqual(0);
    }
  }, 30_000);
});
