import { bearsOut } from "./bears-out.ts";
import type { Quantity, SaidQuantity } from "./quantity.ts";

/** The shares that have a round name, in percent. */
const ROUND = [0, 10, 20, 25, 100 / 3, 50, 200 / 3, 75, 100];
/** How far below it a share is "almost" a fraction, and how far from it "about" one, by the fraction itself. */
const NEAR = 0.06;

/**
 * Whether a claim gives by a round fraction what a quote gives exactly of the same whole: "more than half" of "54%" or of "seven of
 * the twelve", "almost three fifths" of "58%". A fraction that another lies nearer to, as "more than a quarter" of "54%", tells a
 * reader of less.
 */
export function isRoundShare(text: string, claimed: Quantity, said: SaidQuantity): boolean {
  if (claimed.unit !== "%" || claimed.high !== null || said.high !== null || claimed.kind !== "number") return false;
  if (/\p{Nd}|per\s?cent/iu.test(text.slice(claimed.span.start, claimed.span.end))) return false;
  const share = shareOf(said);
  if (share === null || !isNear(claimed, share, said)) return false;
  const exact = { ...claimed, value: said.value, bound: said.bound, unit: said.unit, of: said.of };
  return bearsOut(exact, said);
}

function shareOf({ kind, unit, value, of }: SaidQuantity): number | null {
  if (kind !== "number") return null;
  if (unit === "%") return value;
  return unit === null && of !== null ? (100 * value) / of : null;
}

function isNear({ bound, value }: Quantity, share: number, said: SaidQuantity): boolean {
  const isOf = (...bounds: readonly (typeof said.bound)[]) => bounds.includes(said.bound);
  // "About 51%" is perhaps less than half.
  const isApart = said.bound !== "about" || Math.abs(share - value) > NEAR * value;
  if (bound === "over") {
    const next = ROUND.find((other) => other > value + 0.1) ?? 100;
    return isOf("exact", "about", "over", "at least") && isApart && share > value && share <= next;
  }
  if (bound === "under") {
    const next = ROUND.findLast((other) => other < value - 0.1) ?? 0;
    return isOf("exact", "about", "under", "at most") && isApart && share < value && share >= next;
  }
  if (bound === "nearly") return isOf("exact", "about") && share < value && share >= value * (1 - NEAR);
  return bound === "about" && isOf("exact", "about") && Math.abs(share - value) <= NEAR * value;
}
