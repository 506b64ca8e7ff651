import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTime } from "./read-time.ts";

describe("the time of a briefing", () => {
  it.each([
    ["7", "07:00"],
    ["07:30", "07:30"],
    ["7.30", "07:30"],
    ["7h30", "07:30"],
    ["7h", "07:00"],
    ["6:45 pm", "18:45"],
    ["12am", "00:00"],
    ["12:15 PM", "12:15"],
    ["7 Uhr", "07:00"],
    [" 23:59 ", "23:59"],
  ])("%s is %s", (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(["", "24:00", "7:60", "13 pm", "0am", "noon", "7:5", "-7", "07:30:00"])("is not %j", (typed) => {
    expect(() => readTime(typed)).toThrow(/is no time of the day/);
  });

  it("is read again as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        expect(readTime(time)).toBe(time);
      }),
    );
  });
});
