import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { parseInterval } from "./parse-interval.ts";

describe("parseInterval", () => {
  it.each([
    ["30m", 30],
    ["2h", 120],
    [" 1 Day ", 1_440],
    ["90 minutes", 90],
    ["1w", 10_080],
  ])("reads %s", (text, minutes) => {
    expect(parseInterval(text)).toBe(minutes);
  });

  it.each(["", "30", "m", "half an hour", "1.5h", "-2h", "4m", "8d", "0h", "99999999999h"])("refuses %s", (text) => {
    expect(() => parseInterval(text)).toThrow(UserError);
  });

  it("gives a length in range or refuses, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(fc.nat(), fc.constantFrom("m", "h", "d", " weeks")).map((parts) => parts.join("")),
        ),
        (text) => {
          let minutes: number;
          try {
            minutes = parseInterval(text);
          } catch (fault) {
            return fault instanceof UserError;
          }
          return Number.isInteger(minutes) && minutes >= 5 && minutes <= 10_080;
        },
      ),
    );
  });
});
