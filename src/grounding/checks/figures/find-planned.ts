import type { Quantity } from "./quantity.ts";

const PLAN =
  "(?:planned|expected|forecast|projected|predicted|estimated|budgeted|agreed|hoped|promised|intended|scheduled)";
/** Of what was planned, in the words of one clause. */
const OF_PLAN = new RegExp(`\\b(?:${PLAN}|supposed|meant|due)\\b[^,;:.]*$`, "iu");
/** "…, a third more than planned", "…, twice what had been expected". */
const BESIDE_PLAN = new RegExp(
  `^[^;:.]{0,40}?\\b(?:than|what|as much as)\\s+(?:(?:was|were|is|had been|has been|originally|first|once|it|they|the|\\p{L}+)\\s+){0,4}?${PLAN}\\b`,
  "iu",
);

/**
 * Finds the figure of a claim that gives to a plan what came about: "was planned to cost $75 million" of "cost $75 million, a
 * third more than planned". Silent where some quote gives the figure otherwise.
 * @param told the quoted sentences with their figures
 */
export function findPlanned(
  claim: string,
  claimed: readonly Quantity[],
  told: readonly { readonly text: string; readonly figures: readonly Quantity[] }[],
): Quantity | null {
  return (
    claimed.find((one) => {
      if (!OF_PLAN.test(claim.slice(0, one.phrase.start))) return false;
      const same = told.flatMap(({ text, figures }) =>
        figures
          .filter(({ value, unit }) => value === one.value && unit === one.unit)
          .map(({ phrase }) => ({ text, phrase })),
      );
      return (
        same.length > 0 &&
        same.every(
          ({ text, phrase }) => BESIDE_PLAN.test(text.slice(phrase.end)) && !OF_PLAN.test(text.slice(0, phrase.start)),
        )
      );
    }) ?? null
  );
}
