import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inventedProse } from "../../testing/archive/invented-prose.ts";
import { seededRandom } from "../../testing/archive/seeded-random.ts";
import { findNearest } from "./find-nearest.ts";

const OLD = "The line to the general hospital of Ellmark will cost 12 million crowns, the mayor said.";
const NEW = OLD.replace("12", "15");

const find = async (text: string, words = OLD) => {
  const span = await findNearest(text, words, "en");
  return span === null ? null : text.slice(span.start, span.end);
};

describe("findNearest", () => {
  it("finds the whole sentence that took a sentence's place", async () => {
    expect(await find(`Trams come. ${NEW} Building starts in September.`)).toBe(NEW);
    expect(
      await find("Trams come. The line will cost 15 million crowns, as the mayor of Ellmark said today. Good."),
    ).toBe("The line will cost 15 million crowns, as the mayor of Ellmark said today.");
  });

  it("finds nothing where nothing is like it", async () => {
    expect(
      await find("Two bakers won a prize for rye bread. They had entered a loaf that rises for three days."),
    ).toBeNull();
    expect(await find("")).toBeNull();
  });

  it("finds it anywhere in a long text", async () => {
    const prose = inventedProse(4_000, seededRandom(5)).split(/(?<=\.)\s+/);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: prose.length }), async (at) => {
        expect(await find([...prose.slice(0, at), NEW, ...prose.slice(at)].join(" "))).toBe(NEW);
      }),
      { numRuns: 25 },
    );
  });
});
