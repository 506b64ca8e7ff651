import type { Quantity } from "./quantity.ts";

/** How many of the smaller unit make one of the greater. Days are none of a month's or a year's parts. */
const PARTS: readonly (readonly [string, string, number])[] = [
  ["wk", "day", 7],
  ["yr", "mo", 12],
  ["decade", "yr", 10],
  ["hr", "min", 60],
  ["min", "sec", 60],
];

/** "Two weeks" are 14 days: what a unit of time is by its meaning is not reckoned. */
export function inUnitOf(claimed: Quantity, { heads: [unit] }: Quantity): Quantity {
  const [own] = claimed.heads;
  const isPair = ([great, small]: readonly [string, string, number]) =>
    (own === great && unit === small) || (own === small && unit === great);
  const [great, , count] = PARTS.find(isPair) ?? [];
  if (count === undefined || unit === undefined || claimed.kind !== "number") return claimed;
  const convert = (value: number) => (own === great ? value * count : value / count);
  const high = claimed.high === null ? null : convert(claimed.high);
  return { ...claimed, value: convert(claimed.value), high, heads: [unit], words: [unit] };
}
