import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteLink } from "./quote-link.ts";

describe("quoteLink", () => {
  it("names a short quote whole", () => {
    expect(quoteLink("https://news.example/1", { exact: "No one was hurt." })).toBe(
      "https://news.example/1#:~:text=No%20one%20was%20hurt.",
    );
  });

  it("names a long quote by its first and last words", () => {
    expect(quoteLink("https://news.example/1", { exact: "one two three four five six seven eight nine ten" })).toBe(
      "https://news.example/1#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten",
    );
  });

  it("keeps a fragment that the address has", () => {
    expect(quoteLink("https://news.example/1#part", { exact: "Here" })).toBe("https://news.example/1#part:~:text=Here");
  });

  it("writes hyphens, commas and ampersands so that they are no syntax", () => {
    expect(quoteLink("https://news.example/", { exact: "well-known, R&D" })).toBe(
      "https://news.example/#:~:text=well%2Dknown%2C%20R%26D",
    );
  });

  it("makes printable ASCII of any quote, from which its words can be read back", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).filter((exact) => exact.trim() !== ""),
        (exact) => {
          const link = quoteLink("https://news.example/", { exact });
          expect(link).toMatch(/^[\x21-\x7e]+$/);
          const [start = "", end] = link
            .slice(link.indexOf("text=") + 5)
            .split(",")
            .map(decodeURIComponent);
          const words = exact.trim().split(/\s+/u).join(" ").toWellFormed();
          expect(words.startsWith(start)).toBe(true);
          expect(words.endsWith(end ?? start)).toBe(true);
        },
      ),
    );
  });
});
