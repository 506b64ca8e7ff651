import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeQuotation } from "./complete-quotation.ts";

const widen = (text: string, part: string) => {
  const start = text.indexOf(part);
  const { start: from, end: to } = completeQuotation(text, { start, end: start + part.length }, "en");
  return text.slice(from, to);
};

describe("completeQuotation", () => {
  const text = "It rained. “We condemn the raid. We mourn the dead,” Ms Oru said. “Nobody slept.”\n\nThe end.";

  it("brings the beginning of the quotation along", () => {
    expect(widen(text, "We mourn the dead,” Ms Oru said.")).toBe(
      "“We condemn the raid. We mourn the dead,” Ms Oru said.",
    );
  });

  it("brings its end along, with who said it", () => {
    expect(widen(text, "“We condemn the raid.")).toBe("“We condemn the raid. We mourn the dead,” Ms Oru said.");
  });

  it("brings the words that lead in", () => {
    expect(widen("Well. She said: “One. Two.” Then left.", "Two.”")).toBe("She said: “One. Two.”");
  });

  it("leaves what is whole, and what has no other half in its paragraph", () => {
    expect(widen(text, "“Nobody slept.”")).toBe("“Nobody slept.”");
    expect(widen(text, "It rained.")).toBe("It rained.");
    expect(widen("“One.\n\nTwo.” Three.", "Two.”")).toBe("Two.”");
  });

  it("only ever widens, within the paragraph, whatever the text", () => {
    const pieces = fc.array(fc.constantFrom("“", "”", "A b.", " ", "\n", "c"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (some, a, b) => {
        const whole = some.join("");
        const start = a % whole.length;
        const end = start + 1 + (b % (whole.length - start));
        const wide = completeQuotation(whole, { start, end }, "en");
        expect(wide.start).toBeLessThanOrEqual(start);
        expect(wide.end).toBeGreaterThanOrEqual(end);
        expect(whole.slice(wide.start, start) + whole.slice(end, wide.end)).not.toContain("\n");
      }),
    );
  });
});
