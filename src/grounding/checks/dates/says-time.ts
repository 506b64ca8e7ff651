import type { Offset, Relation, TimeFields, TimeReading } from "./time-reading.ts";

/** Relations that a quote's relation bears out besides itself. Null: no preposition. */
const BORNE_OUT: Readonly<Record<Relation, readonly (Relation | null)[]>> = {
  at: ["from", "to", "not until", null],
  from: ["at", "not until", null],
  after: ["from"],
  before: ["not before"],
  // What is denied is for another check.
  "not before": ["before", "not until"],
  by: ["at", "not until", "before", "until", null],
  until: ["by"],
  "not until": ["at", "from", "to", "not before", null],
  to: ["until"],
};

/** Whether everything that one time says is said by another of its meanings: "in May" by "on 18 May", and not the reverse. */
export function saysTime(claimed: TimeFields, said: TimeFields): boolean {
  const keys = Object.keys(claimed) as (keyof TimeFields)[];
  return keys.every((key) => {
    if (key === "years") return claimed.years !== undefined && isWithin(said, claimed.years);
    if (key === "part") return claimed.part === (said.part ?? partOf(said, claimed));
    if (key === "quarter") return claimed.quarter === (said.quarter ?? pieceOf(said, 3));
    if (key === "half") return claimed.half === (said.half ?? pieceOf(said, 6));
    if (key === "season") return claimed.season === (said.season ?? seasonOf(said));
    return said[key] === claimed[key];
  });
}

function isWithin({ year, years }: TimeFields, [first, last]: readonly [number, number]): boolean {
  const [from, to] = years ?? [year ?? Number.NaN, year ?? Number.NaN];
  return from >= first && to <= last;
}

/** "August" is in the third quarter and the second half. */
function pieceOf({ month }: TimeFields, months: number): number | null {
  return month === undefined ? null : Math.ceil(month / months);
}

/** The season of a month where most news comes from, north of the equator: summer from June to August. */
function seasonOf({ month }: TimeFields): string | undefined {
  return month === undefined ? undefined : ["winter", "spring", "summer", "autumn"][Math.floor((month % 12) / 3)];
}

/** "Early May" holds the 3rd, "late 2025" November. */
function partOf({ year, day, month }: TimeFields, { month: ofMonth, years }: TimeFields): TimeFields["part"] | null {
  if (years !== undefined && year === undefined) return null;
  const share =
    years !== undefined
      ? ((year ?? years[0]) - years[0]) / (years[1] - years[0])
      : ofMonth !== undefined
        ? (day ?? Number.NaN) / 31
        : (month ?? Number.NaN) / 12;
  if (Number.isNaN(share)) return null;
  return share <= 0.34 ? "early" : share <= 0.67 ? "mid" : "late";
}

/** Whether "since 2010" may be told of what a quote dates "in 2010". */
export function bearsOutRelation(claimed: Relation | null, said: Relation | null): boolean {
  return claimed === null || claimed === said || BORNE_OUT[claimed].includes(said);
}

/**
 * Whether both count from the same: "last month", "two days earlier". What was said to be "last year" is reported as "a year earlier",
 * counted from what is told; the reverse would be counted from the day of reading.
 */
export function isSameOffset({ offset: claimed }: TimeReading, { offset: said }: TimeReading): boolean {
  if (claimed === null || said === null) return false;
  const [a, b] = [inSmallerUnit(claimed), inSmallerUnit(said)];
  return a.unit === b.unit && a.count === b.count && (claimed.isFromText || !said.isFromText);
}

/** "Two decades ago" is 20 years ago; "last decade" is no ten years ago. */
function inSmallerUnit({ unit, count }: Offset): Pick<Offset, "unit" | "count"> {
  if (Math.abs(count) < 2 || !Number.isInteger(count)) return { unit, count };
  return unit === "decade"
    ? { unit: "year", count: count * 10 }
    : unit === "week"
      ? { unit: "day", count: count * 7 }
      : { unit, count };
}
