import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "./read-date.ts";

describe("a written date", () => {
  it.each([
    ["18 November 2025", "2025-11-18"],
    ["Updated 03 February 2026", "2026-02-03"],
    ["November 18, 2025", "2025-11-18"],
    ["November 18th, 2025", "2025-11-18"],
    ["Nov. 18, 2025", "2025-11-18"],
    ["Tue, 18 Nov 2025", "2025-11-18"],
    ["18-Nov-2025", "2025-11-18"],
    ["the 3rd of May 2019", "2019-05-03"],
    ["2025-11-18", "2025-11-18"],
    ["2025/11/18", "2025-11-18"],
    ["18.11.2025", "2025-11-18"],
    ["18/11/2025", "2025-11-18"],
    ["11/18/2025", "2025-11-18"],
    ["04/04/2025", "2025-04-04"],
    ["18. März 2024", "2024-03-18"],
    ["1er août 2023", "2023-08-01"],
    ["18 de noviembre de 2025", "2025-11-18"],
    ["5 maggio 2021", "2021-05-05"],
    ["18 października 2022", "2022-10-18"],
    ["2025年11月18日", "2025-11-18"],
    ["29 February 2024", "2024-02-29"],
    ["Sept. 9, 1963", "1963-09-09"],
  ])("%s is %s", (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each([
    ["2025-11-18T10:30:00Z", "2025-11-18T10:30:00Z"],
    ["2025-11-18T10:30+05:00", "2025-11-18T10:30:00+05:00"],
    ["2025-11-18 10:30:15 +0530", "2025-11-18T10:30:15+05:30"],
    ["Nov 18, 2025 at 10:30 p.m. GMT", "2025-11-18T22:30:00Z"],
    ["18 November 2025, 9:05 PM EST", "2025-11-18T21:05:00-05:00"],
    ["Updated 10:32 AM EST, Tue November 18, 2025", "2025-11-18T10:32:00-05:00"],
    ["18.11.2025, 12.15 Uhr CET", "2025-11-18T12:15:00+01:00"],
    ["November 18, 2025 12:00 AM UTC+5", "2025-11-18T00:00:00+05:00"],
  ])("%s keeps its time, as its offset is named", (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each(["18 November 2025 10:30", "Nov 18, 2025 | 10:30 am", "2025-11-18T10:30:00", "18 Nov 2025 10:30 IST"])(
    "%s is a day only, as its offset is not known",
    (text) => {
      expect(readDate(text)).toBe("2025-11-18");
    },
  );

  it.each([
    "",
    "yesterday",
    "on Tuesday",
    "two days ago",
    "Updated 3 hours ago",
    "November 2025",
    "18 November",
    "03/04/2025",
    "3.4.2025",
    "18/11/25",
    "31 February 2025",
    "32 May 2025",
    "13/13/2025",
    "version 2.1.2025.3",
    "99-2025-11-18",
    "call 555-2025-11-18-7",
    "in 2025",
    "18 Novembers 2025",
    "a May 2025 report",
  ])("%j names no day", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("is read back in every common form, for any day", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    const forms: readonly Intl.DateTimeFormatOptions[] = [
      { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
      { day: "2-digit", month: "short", year: "numeric", timeZone: "UTC" },
      { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
    ];
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("en-US", "en-GB", "de", "fr", "es", "it", "pt", "nl", "pl"),
        fc.constantFrom(...forms),
        (date, locale, form) => {
          expect(readDate(new Intl.DateTimeFormat(locale, form).format(date))).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it("never comes out of text without digits", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readDate(text.replace(/\d/g, ""))).toBeNull();
      }),
    );
  });
});
