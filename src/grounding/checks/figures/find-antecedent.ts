import type { Antecedent, Quantity } from "./quantity.ts";

const OF_THEM = /^\s+of\s+(?:them|these|those|whom|which)\b/iu;
/** "Lea Halden, 34, …": an age. */
const AGE_BEFORE = /,\s$/u;
const AGE_AFTER = /^[,.)]/u;

/**
 * What a figure without a noun counts where an earlier figure of its sentence names it: the "two" of "six of the nine members
 * agreed, two did not" are members, and two of nine.
 * @param earlier the figures before it in the sentence, in order
 * @returns null where the figure has a noun, or nothing before it counts
 */
export function findAntecedent(text: string, figure: Quantity, earlier: readonly Quantity[]): Antecedent | null {
  if (!isBare(figure)) return null;
  const { start, end } = figure.span;
  if (AGE_BEFORE.test(text.slice(0, start)) && AGE_AFTER.test(text.slice(end))) return null;
  const counting = earlier.filter(({ kind, unit, heads }) => kind === "number" && unit === null && heads.length > 0);
  const last = counting.findLast(({ isWhole }) => !isWhole) ?? counting.at(-1);
  if (last === undefined) return null;
  const isOfThem = OF_THEM.test(text.slice(end)) && last.value > figure.value;
  return { heads: last.heads, of: isOfThem ? last.value : last.of };
}

/** A number with nothing that it could count. */
export function isBare({ kind, unit, measure, heads, label, isWhole }: Quantity): boolean {
  return kind === "number" && unit === null && measure === null && heads.length === 0 && label === null && !isWhole;
}
