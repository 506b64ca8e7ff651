import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACE_LANGUAGES } from "../domain/settings.ts";
import { writeDay } from "./write-day.ts";

describe("writeDay", () => {
  it.each([
    ["en", "2025-11-01", "1 November 2025"],
    ["de", "2025-11-01", "1. November 2025"],
    ["fr", "2025-11-01", "1er novembre 2025"],
    ["fr", "2025-11-02", "2 novembre 2025"],
    ["es", "2025-11-01", "1 de noviembre de 2025"],
    ["en", "2025-03", "March 2025"],
    ["es", "2025-03", "marzo de 2025"],
    ["de", "1963", "1963"],
  ] as const)("in %s writes %s as %s", (language, date, written) => {
    expect(writeDay(date, language)).toBe(written);
  });

  it("writes each month by its own name in every language", () => {
    for (const language of FACE_LANGUAGES) {
      const names = Array.from({ length: 12 }, (_, index) =>
        writeDay(`2025-${String(index + 1).padStart(2, "0")}`, language),
      );
      expect(new Set(names).size).toBe(12);
      expect(names.every((name) => /^\p{L}+ (?:de )?2025$/u.test(name))).toBe(true);
    }
  });

  it("names months as the runtime's own tables do", () => {
    const locales = { en: "en-GB", de: "de", fr: "fr", es: "es" } as const;
    fc.assert(
      fc.property(fc.constantFrom(...FACE_LANGUAGES), fc.integer({ min: 0, max: 11 }), (language, month) => {
        const format = new Intl.DateTimeFormat(locales[language], {
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        });
        const date = new Date(Date.UTC(2025, month, 17));
        expect(writeDay(date.toISOString(), language)).toBe(format.format(date));
      }),
      { numRuns: 100 },
    );
  });
});
