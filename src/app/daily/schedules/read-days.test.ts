import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEEKDAYS } from "../../../domain/schedule.ts";
import { readDays } from "./read-days.ts";

describe("the days of a briefing", () => {
  it.each([
    ["weekdays", "mon tue wed thu fri"],
    ["Daily", "mon tue wed thu fri sat sun"],
    ["every day", "mon tue wed thu fri sat sun"],
    ["weekend", "sat sun"],
    ["mon-fri", "mon tue wed thu fri"],
    ["Mon – Wed", "mon tue wed"],
    ["fri-mon", "mon fri sat sun"],
    ["Tuesday and Thursday", "tue thu"],
    ["thu, Tues., sunday", "tue thu sun"],
    ["mon-tue, sat", "mon tue sat"],
    ["sun sun", "sun"],
  ])("%s are %s", (typed, days) => {
    expect(readDays(typed).join(" ")).toBe(days);
  });

  it.each(["", "mo", "moonday", "mon-", "mon-fry", "mon-tue-wed", "8", "constructor", "-"])("are not %j", (typed) => {
    expect(() => readDays(typed)).toThrow(/names no days of the week/);
  });

  it("are read again as they were, in whatever order", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...WEEKDAYS], { minLength: 1 }),
        fc.constantFrom(", ", " ", ",", " and "),
        (days, joint) => {
          expect(readDays(days.join(joint))).toEqual(WEEKDAYS.filter((day) => days.includes(day)));
        },
      ),
    );
  });

  it("that are anything else end in a sentence, and soon", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (typed) => {
        try {
          expect(readDays(typed).length).toBeGreaterThan(0);
        } catch (fault) {
          expect(String(fault)).toMatch(/no days of the week/);
        }
      }),
    );
  });
});
