import type { Statement } from "../../statement.ts";
import type { Quantity } from "./quantity.ts";
import { tellingStems } from "./telling-stems.ts";

const MOST_ITEMS = 30;
const itemOf = (number: number) => new RegExp(`^[ \\t]*${number}[.)]\\s+\\p{L}`, "mu");

/**
 * Whether a claim counts a numbered list of which its quotes hold the last item: "three trips" of "Our trips: 1. Arl 2. Bern 3. Corl".
 * The line that opens the list, and a quote, must name what is counted.
 */
export function endsNumberedList({ kind, unit, high, value, heads }: Quantity, quotes: readonly Statement[]): boolean {
  if (kind !== "number" || unit !== null || high !== null || heads.length === 0) return false;
  if (!Number.isInteger(value) || value < 2 || value > MOST_ITEMS) return false;
  const names = (text: string) => tellingStems(text).some((stem) => heads.includes(stem));
  if (!quotes.some(({ source, span }) => names(source.text.slice(span.start, span.end)))) return false;
  return quotes.some(({ source: { text }, span: { start, end } }) => {
    const last = itemOf(value).exec(text.slice(start, end))?.index;
    if (last === undefined || itemOf(value + 1).test(text.slice(start + last))) return false;
    const before = text.slice(0, start + last);
    const first = [...before.matchAll(new RegExp(itemOf(1).source, "gmu"))].at(-1)?.index;
    return first !== undefined && names(before.slice(0, first).trimEnd().split("\n").at(-1) ?? "");
  });
}
