import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excludesDate } from "./excludes-date.ts";
import { readDates } from "./read-dates.ts";

const partsOf = (text: string) => readDates(text).map(({ year, month, day }) => [year, month, day]);

describe("readDates", () => {
  it("reads days, months and years in either order", () => {
    expect(partsOf("It opened on 4 May 1932, closed on Sept. 14, 1972 and burnt in March 1980.")).toEqual([
      [1932, 5, 4],
      [1972, 9, 14],
      [1980, 3, null],
    ]);
    expect(partsOf("On May 4th, not the 5th of June, in 1932.")).toEqual([
      [null, 5, 4],
      [null, 6, 5],
      [1932, null, null],
    ]);
  });

  it("leaves out numbers that are no dates", () => {
    expect(partsOf("In 1932 homes, 12 May-bugs sat; 1,932 flew. It may 3 times.")).toEqual([[1932, null, null]]);
    expect(partsOf("The 2019–20 season, model 1980 and 300 people")).toEqual([]);
  });

  it("gives places in order that do not overlap", () => {
    const text = fc
      .array(
        fc.oneof(fc.constantFrom("4 May 1932", "May 4", "in 1932", "March 1980", ", "), fc.string({ maxLength: 6 })),
      )
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, (some) => {
        let end = 0;
        for (const { span, month, day } of readDates(some)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(some.length);
          expect(month ?? 1).toBeLessThanOrEqual(12);
          expect(day ?? 1).toBeLessThanOrEqual(31);
          end = span.end;
        }
      }),
    );
  });
});

describe("excludesDate", () => {
  const date = (text: string) => {
    const [first] = readDates(text);
    if (first === undefined) throw new Error(`no date in ${text}`);
    return first;
  };

  it("tells days that cannot be the same from those that can", () => {
    expect(excludesDate(date("4 May"), date("May 5"))).toBe(true);
    expect(excludesDate(date("4 May 1932"), date("in 1933"))).toBe(true);
    expect(excludesDate(date("4 May 1932"), date("May 1932"))).toBe(false);
    expect(excludesDate(date("4 May"), date("in 1932"))).toBe(false);
  });
});
