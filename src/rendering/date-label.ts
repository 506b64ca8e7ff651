/** A table, because `Intl.DateTimeFormat` takes 50 ms to make and every command would wait for it. */
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A day, month or year as people write it ("18 November 2025", "November 2025"), as the source's own calendar had it; "undated"
 * for none.
 */
export function dateLabel(date: string | null): string {
  if (date === null) return "undated";
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return [...(day === undefined ? [] : [Number(day)]), name, Number(year)].join(" ");
}
