import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldCandidate, pickChoices } from "./pick-choices.ts";

const titles = (...labels: readonly string[]) =>
  labels.map((label, index) => foldCandidate({ label, value: `id${index}` }));
const picked = (labels: readonly string[], typed: string) =>
  pickChoices(titles(...labels), typed).map(({ name }) => name);

describe("pickChoices", () => {
  it("puts first what begins as typed, then what has a word that does, then what holds all words", () => {
    const labels = ["Storm over the harbour bridge", "Harbour closed", "The bridge and the harbour", "Old harbour inn"];
    expect(picked(labels, "harbour")).toEqual([
      "Harbour closed",
      "Storm over the harbour bridge",
      "The bridge and the harbour",
      "Old harbour inn",
    ]);
    expect(picked(labels, "harbour bridge")).toEqual(["Storm over the harbour bridge", "The bridge and the harbour"]);
    expect(picked(labels, "ferry")).toEqual([]);
  });

  it("heeds neither case nor accents nor spaces too many", () => {
    expect(picked(["Évacuation à Marrowby"], "  EVACUATION  a ")).toEqual(["Évacuation à Marrowby"]);
  });

  it("finds by the beginning of the value too, such as an id", () => {
    expect(picked(["Harbour closed", "Bridge open"], "id1")).toEqual(["Bridge open"]);
  });

  it("shows the first ones while nothing is typed, 25 at most", () => {
    expect(
      picked(
        Array.from({ length: 40 }, (_, index) => `Story ${index}`),
        "",
      ),
    ).toHaveLength(25);
  });

  it("shortens a long label for display, and never between the parts of a character", () => {
    const long = `${"a".repeat(97)}👩‍👩‍👧 and more`;
    expect(pickChoices(titles(long), "a")).toEqual([{ name: `${"a".repeat(97)}…`, value: "id0" }]);
  });

  it("leaves out what is too long to be a value", () => {
    const fits = foldCandidate({ label: "Herald", value: "x".repeat(100) });
    const tooLong = foldCandidate({ label: "Herald", value: "x".repeat(101) });
    expect(pickChoices([tooLong, fits], "her")).toEqual([{ name: "Herald", value: "x".repeat(100) }]);
    expect(pickChoices([fits], "her", "first, ")).toEqual([]);
  });

  it("keeps what stands before the value in the same option", () => {
    expect(pickChoices(titles("Sea"), "s", "north, ")).toEqual([{ name: "north, Sea", value: "north, id0" }]);
  });

  it("gives Discord only what it takes, whatever a source calls itself", () => {
    const label = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
    );
    fc.assert(
      fc.property(fc.array(label), label, (labels, typed) => {
        for (const { name, value } of pickChoices(titles(...labels), typed)) {
          expect(name.trim()).not.toBe("");
          expect(name.length).toBeLessThanOrEqual(100);
          expect(name).not.toMatch(/[\n\r\p{Cs}]/u);
          expect(value).toMatch(/^id\d+$/);
        }
      }),
    );
  });
});
