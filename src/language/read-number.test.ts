import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

describe("readNumber", () => {
  it.each([
    ["1,200 boats", 1200, null, "1,200"],
    ["$65bn of it", 65e9, "USD", "$65bn"],
    ["65 billion dollars", 65e9, "USD", "65 billion dollars"],
    ["€1.1 million", 1.1e6, "EUR", "€1.1 million"],
    ["12.5 per cent", 12.5, "%", "12.5 per cent"],
    ["three dozen", 36, null, "three dozen"],
    ["two hundred and fifty thousand", 250_000, null, "two hundred and fifty thousand"],
    ["५५", 55, null, "५५"],
  ])("reads %j", (text, value, unit, written) => {
    const read = readNumber(text, 0, "en");
    expect(read).toMatchObject({ value, unit });
    expect(text.slice(read?.span.start, read?.span.end)).toBe(written);
  });

  it("reads points and commas as the language writes them", () => {
    expect(readNumber("1.200,5", 0, "de")?.value).toBe(1200.5);
    expect(readNumber("1.2", 0, "en")?.value).toBe(1.2);
  });

  it.each(["19th", "5:30", "boats", "3D"])("reads no number in %j", (text) => {
    expect(readNumber(text, 0, "en")).toBeNull();
  });

  it("reads no number inside a word", () => {
    expect(readNumber("COVID-19", 6, "en")).toBeNull();
  });
});
