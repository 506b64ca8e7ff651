import { bearsOut } from "./bears-out.ts";
import { directionOf } from "./direction-of.ts";
import type { SaidQuantity } from "./quantity.ts";
import { type Pair, readRespective } from "./read-respective.ts";
import { wordsAround } from "./words-around.ts";

/**
 * Whether a figure told "respectively" was given to the wrong member of the list: the quotes say nothing of that member where they give
 * this figure, or the opposite, but do where they give another of its kind.
 */
export function isCrossed({ figure, member }: Pair, said: readonly SaidQuantity[]): boolean {
  const own = said.filter((other) => {
    const beside = said.filter(({ sentenceText }) => sentenceText === other.sentenceText);
    const pair = readRespective(other.sentenceText, beside).find((each) => each.figure === other);
    return pair === undefined
      ? wordsAround(other.sentenceText, other, beside, "narrow").has(member)
      : pair.member === member;
  });
  return (
    !own.some((other) => bearsOut(figure, other) && !isOpposite(figure, other)) &&
    own.some(({ kind, unit }) => kind === figure.kind && unit === figure.unit)
  );
}

/** What rose by 4% did not fall by it. */
function isOpposite(claimed: Pair["figure"], said: SaidQuantity): boolean {
  const [own, other] = [directionOf(claimed.around), directionOf(said.around)];
  return own !== null && other !== null && own !== other;
}
