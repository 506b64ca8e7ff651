import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMachineDate } from "./read-machine-date.ts";

describe("readMachineDate", () => {
  it.each([
    ["2025-11-18", "2025-11-18"],
    ["20251118", "2025-11-18"],
    ["2025-11-18T09:30:00Z", "2025-11-18T09:30:00Z"],
    ["2025-11-18T09:30:00.123Z", "2025-11-18T09:30:00Z"],
    ["2025-11-18T09:30Z", "2025-11-18T09:30Z"],
    ["2025-11-18T09:30:00+0500", "2025-11-18T09:30:00+05:00"],
    ["2025-11-18 09:30:00 +05:30", "2025-11-18T09:30:00+05:30"],
    ["2025-11-18 09:30:00 UTC", "2025-11-18T09:30:00Z"],
    ["1763458200000", "2025-11-18T09:30:00Z"],
    ["1763458200", "2025-11-18T09:30:00Z"],
    ["November 18th, 2025", "2025-11-18"],
    ["Tue, 18 Nov 2025 09:30:00 GMT", "2025-11-18T09:30:00Z"],
  ])("reads %s", (value, iso) => {
    expect(readMachineDate(value)).toBe(iso);
  });

  it("leaves a time of day away that names no offset", () => {
    expect(readMachineDate("2025-11-18T09:30:00")).toBe("2025-11-18");
  });

  it.each(["", "soon", "2025-02-30", "2025-13-01", "0001-01-01T00:00:00", "1970-01-01T00:00:00Z", "03/04/2025"])(
    "finds no date in %j",
    (value) => {
      expect(readMachineDate(value)).toBeNull();
    },
  );

  it("gives back any date and moment it is given, to the second", () => {
    const days = fc.date({ min: new Date("1971-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const moment = `${date.toISOString().slice(0, 19)}Z`;
        expect(readMachineDate(date.toISOString())).toBe(moment);
        expect(readMachineDate(moment.slice(0, 10))).toBe(moment.slice(0, 10));
      }),
    );
  });

  it("yields ISO 8601 or nothing for any text", () => {
    const iso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;
    const near = fc.stringMatching(/^[0-9]{1,4}[-/ ][0-9]{1,2}[-/ ][0-9]{1,2}[T ]?[0-9:]{0,8}[Z+-]?[0-9:]{0,5}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (value) => {
        expect(readMachineDate(value) ?? "2000-01-01").toMatch(iso);
      }),
    );
  });
});
