import { checkDates } from "./checks/dates.ts";
import type { Statement } from "./statement.ts";

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u;
const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * Checks the date that a model gives an event in a timeline: its quotes must name it, written out or counted from the article's
 * own date, as a claim would have to that says so.
 * @param date ISO 8601 day, month or year
 * @returns why it is refused, or null
 */
export function checkEventDate(date: string, quotes: readonly Statement[]): string | null {
  const words = inWords(date);
  if (words === null) return `The claim's date “${date.slice(0, 20)}” is no day, month or year such as 2025-11-18.`;
  const fault = checkDates({ text: `It happened ${words}.`, quotes });
  return fault === null
    ? null
    : `The claim is dated ${date}, which its quotes do not say. Give the date they give, or null.`;
}

function inWords(date: string): string | null {
  const [, year, month, day] = ISO.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return `in ${year}`;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return null;
  if (day === undefined) return `in ${name} ${year}`;
  const isDay = Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return isDay ? `on ${Number(day)} ${name} ${year}` : null;
}
