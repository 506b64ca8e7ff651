import { bearsOut } from "./bears-out.ts";
import type { SaidQuantity } from "./quantity.ts";
import { type Pair, readRespective } from "./read-respective.ts";
import { wordsAround } from "./words-around.ts";

/**
 * Whether a figure told "respectively" was given to the wrong member of the list: the quotes say nothing of that member where they give
 * this figure, but do where they give another of the list.
 */
export function isCrossed(pair: Pair, pairs: readonly Pair[], said: readonly SaidQuantity[]): boolean {
  const tells = ({ figure }: Pair) =>
    said.some((other) => {
      if (!bearsOut(figure, other)) return false;
      const beside = said.filter(({ sentenceText }) => sentenceText === other.sentenceText);
      const own = readRespective(other.sentenceText, beside).find((each) => each.figure === other);
      return own === undefined
        ? wordsAround(other.sentenceText, other, beside, "narrow").has(pair.member)
        : own.member === pair.member;
    });
  return !tells(pair) && pairs.some((other) => other !== pair && tells(other));
}
