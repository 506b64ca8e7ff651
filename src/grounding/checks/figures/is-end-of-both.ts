import type { Quantity } from "./quantity.ts";

/** Two prices or shares, not an estimate: "€5 or €8", unlike "five or eight". */
const ALTERNATIVES = /(?<unit>\p{Sc}|%|percent).* or .*\k<unit>/u;

/** Whether a claim gives both of the quotes' alternatives, this figure being one: "€5 in paper and €8 in silver" of "€5 or €8". */
export function isEndOfBoth(
  one: Quantity,
  claimed: readonly Quantity[],
  said: readonly (Quantity & { readonly text: string })[],
): boolean {
  if (one.bound !== "exact" || one.high !== null) return false;
  return said.some(({ value, high, unit, bound, text }) => {
    const gives = (end: number | null) =>
      claimed.some((each) => each.value === end && each.unit === unit && each.high === null && each.bound === "exact");
    const isEnd = one.value === value || one.value === high;
    return isEnd && one.unit === unit && bound === "exact" && ALTERNATIVES.test(text) && gives(value) && gives(high);
  });
}
