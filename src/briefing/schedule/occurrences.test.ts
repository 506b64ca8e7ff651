import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEEKDAYS } from "../../domain/schedule.ts";
import { nextOccurrence } from "./next-occurrence.ts";
import type { Timing } from "./occurrence-on.ts";
import { occurrences } from "./occurrences.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const daily = (timeZone: string, time: string): Timing => ({ timeZone, time, days: WEEKDAYS });
const within = (timing: Timing, from: string, until: string) =>
  occurrences(timing, Date.parse(from), Date.parse(until)).map(({ date, at }) => [date, new Date(at).toISOString()]);

/** The clock and calendar of a zone, by the runtime's own tables. */
const clockOf = (timeZone: string) =>
  new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "short", calendar: "iso8601" });

/** The dates that a zone's calendar shows between two instants. */
function datesShown(timeZone: string, from: number, until: number): Set<string> {
  const clock = clockOf(timeZone);
  const dates = new Set<string>();
  for (let at = from; at <= until; at += 15 * MINUTE) dates.add(clock.format(at).slice(0, 10));
  return dates;
}

describe("a schedule is due", () => {
  it("at its hour in summer and in winter", () => {
    expect(within(daily("Europe/Berlin", "07:00"), "2026-03-28T00:00:00Z", "2026-03-30T00:00:00Z")).toEqual([
      ["2026-03-28", "2026-03-28T06:00:00.000Z"],
      ["2026-03-29", "2026-03-29T05:00:00.000Z"],
    ]);
  });

  it("once in a night in which its hour is skipped, and once where it comes twice", () => {
    expect(within(daily("Europe/Berlin", "02:30"), "2026-03-29T00:00:00Z", "2026-03-29T20:00:00Z")).toEqual([
      ["2026-03-29", "2026-03-29T01:30:00.000Z"],
    ]);
    expect(within(daily("Europe/Berlin", "02:30"), "2026-10-24T20:00:00Z", "2026-10-25T20:00:00Z")).toEqual([
      ["2026-10-25", "2026-10-25T00:30:00.000Z"],
    ]);
    expect(within(daily("Australia/Lord_Howe", "02:10"), "2026-10-03T12:00:00Z", "2026-10-04T10:00:00Z")).toHaveLength(
      1,
    );
  });

  it("where midnight itself is skipped", () => {
    expect(within(daily("Africa/Cairo", "00:00"), "2026-04-23T12:00:00Z", "2026-04-24T12:00:00Z")).toEqual([
      ["2026-04-24", "2026-04-23T22:00:00.000Z"],
    ]);
  });

  it("not at all on a date that the zone leaves out", () => {
    const dates = within(daily("Pacific/Apia", "09:00"), "2011-12-28T00:00:00Z", "2012-01-01T12:00:00Z").map(
      ([date]) => date,
    );
    expect(dates).toEqual(["2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01"]);
    const friday: Timing = { ...daily("Pacific/Apia", "09:00"), days: ["fri"] };
    expect(nextOccurrence(friday, Date.parse("2011-12-28T00:00:00Z"))?.date).toBe("2012-01-06");
  });

  it("on its days of the week only, as the zone counts them", () => {
    const monday: Timing = { ...daily("Pacific/Kiritimati", "06:00"), days: ["mon"] };
    // A Sunday in London.
    expect(within(monday, "2026-03-01T00:00:00Z", "2026-03-07T00:00:00Z")).toEqual([
      ["2026-03-02", "2026-03-01T16:00:00.000Z"],
    ]);
  });

  it("after the one instant, and at the other too", () => {
    const [at] = occurrences(daily("UTC", "07:00"), 0, DAY).map((one) => one.at);
    expect(at).toBe(7 * HOUR);
    expect(occurrences(daily("UTC", "07:00"), 7 * HOUR, 8 * HOUR)).toEqual([]);
    expect(occurrences(daily("UTC", "07:00"), 6 * HOUR, 7 * HOUR)).toHaveLength(1);
    expect(occurrences(daily("UTC", "07:00"), 8 * HOUR, 6 * HOUR)).toEqual([]);
  });
});

describe("in every zone", () => {
  const zones = [...Intl.supportedValuesOf("timeZone"), "UTC"];
  const instant = fc.integer({ min: Date.parse("2005-01-01T00:00:00Z"), max: Date.parse("2035-01-01T00:00:00Z") });
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 15, 30, 45, 59))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

  it("each date that the calendar shows comes once, in order, on that date", () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, time, (timeZone, from, hour) => {
        const until = from + 6 * DAY;
        const clock = clockOf(timeZone);
        const found = occurrences(daily(timeZone, hour), from, until);
        const dates = found.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].toSorted());
        for (const { date, at } of found) {
          expect(at > from && at <= until).toBe(true);
          expect(clock.format(at).slice(0, 10)).toBe(date);
        }
        // The first and the last may be due before and after.
        const whole = [...datesShown(timeZone, from, until)].toSorted().slice(1, -1);
        expect(dates.filter((date) => whole.includes(date))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it("none comes twice or is lost where time is cut into pieces", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        instant,
        time,
        fc.array(fc.integer({ min: 1, max: 30 * HOUR }), { minLength: 1, maxLength: 8 }),
        (timeZone, from, hour, steps) => {
          const timing = daily(timeZone, hour);
          const cuts = [from];
          for (const step of steps) cuts.push((cuts.at(-1) ?? from) + step);
          const pieces = cuts.slice(1).flatMap((cut, index) => occurrences(timing, cuts[index] ?? from, cut));
          expect(pieces).toEqual(occurrences(timing, from, cuts.at(-1) ?? from));
        },
      ),
      { numRuns: 200 },
    );
  });
});
