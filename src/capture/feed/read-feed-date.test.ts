import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFeedDate } from "./read-feed-date.ts";

describe("a date in a feed", () => {
  it.each([
    ["Tue, 03 Jun 2025 08:15:30 GMT", "2025-06-03T08:15:30Z"],
    ["Tue, 3 Jun 2025 08:15 +0200", "2025-06-03T08:15:00+02:00"],
    ["3 June 25 8:15:00 EST", "2025-06-03T08:15:00-05:00"],
    ["03 Jun 99 08:15:00 Z", "1999-06-03T08:15:00Z"],
    ["Tue, 03 Jun 2025 08:15:30 CST", "2025-06-03T08:15:30-06:00"],
    ["Tue, 03 Jun 2025 08:15:30 -0000", "2025-06-03T08:15:30Z"],
    ["Di, 03 Juni 2025 08:15:30 +02:00", "2025-06-03T08:15:30+02:00"],
    ["Tue, 03 Jun 2025 08:15:30 GMT+1:00", "2025-06-03T08:15:30+01:00"],
    ["Tue, 03 Jun 2025 08:15:30 UTC-3", "2025-06-03T08:15:30-03:00"],
    ["2025-06-03T08:15:30.250Z", "2025-06-03T08:15:30Z"],
    ["2025-06-03T08:15+05:30", "2025-06-03T08:15+05:30"],
    ["20250603", "2025-06-03"],
    ["June 3, 2025", "2025-06-03"],
  ])("is read: %s", (text, expected) => {
    expect(readFeedDate(text)).toBe(expected);
  });

  it("stays a day where no offset says which moment it is", () => {
    expect(readFeedDate("Tue, 03 Jun 2025")).toBe("2025-06-03");
    expect(readFeedDate("Tue, 03 Jun 2025 08:15:30")).toBe("2025-06-03");
    expect(readFeedDate("Tue, 03 Jun 2025 08:15:30 QQT")).toBe("2025-06-03");
    expect(readFeedDate("2025-06-03T08:15:30")).toBe("2025-06-03");
  });

  it.each(["", "today", "2025", "2025-06", "Tue, 31 Jun 2025 08:15:30 GMT", "0001-01-01T00:00:00Z", "03/04/2025"])(
    "is none: %j",
    (text) => {
      expect(readFeedDate(text)).toBeNull();
    },
  );

  it("means the moment that was written, in whatever way", () => {
    const moments = fc.date({ min: new Date("1980-01-01"), max: new Date("2045-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        const toTheSecond = Math.floor(moment.getTime() / 1000) * 1000;
        expect(Date.parse(readFeedDate(moment.toUTCString()) ?? "")).toBe(toTheSecond);
        expect(Date.parse(readFeedDate(moment.toISOString()) ?? "")).toBe(toTheSecond);
      }),
    );
  });

  it("is one or none in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789 :,-+TZGMTJunMon/") }), (text) => {
        expect(readFeedDate(text) ?? "2025-06-03").toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/);
      }),
    );
  });
});
