import type { NamedDate } from "./read-dates.ts";

/** Whether two dates cannot be the same day: "May 1972" and "1972" can, "4 May" and "5 May" cannot. */
export function excludesDate(a: NamedDate, b: NamedDate): boolean {
  return differ(a.year, b.year) || differ(a.month, b.month) || (a.month === b.month && differ(a.day, b.day));
}

function differ(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}
