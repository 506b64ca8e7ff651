import { analyse } from "../../language/analyse.ts";
import type { Check, ClaimUnderCheck } from "./check.ts";
import { bearsOut } from "./figures/bears-out.ts";
import { countsOwnList } from "./figures/counts-own-list.ts";
import { countsOwnTimes } from "./figures/counts-own-times.ts";
import { directionOf } from "./figures/direction-of.ts";
import { endsNumberedList } from "./figures/ends-numbered-list.ts";
import { findOtherTime } from "./figures/find-other-time.ts";
import { findPlanned } from "./figures/find-planned.ts";
import { isAdverb } from "./figures/is-adverb.ts";
import { isCrossed } from "./figures/is-crossed.ts";
import { isEndOfBoth } from "./figures/is-end-of-both.ts";
import { isIdle } from "./figures/is-idle.ts";
import { isMisplaced } from "./figures/is-misplaced.ts";
import { isOne } from "./figures/is-one.ts";
import { isRoundShare } from "./figures/is-round-share.ts";
import { isTimeOf } from "./figures/is-time-of.ts";
import { missingCode } from "./figures/missing-code.ts";
import { missingMultiple } from "./figures/missing-multiple.ts";
import { missingOnly } from "./figures/missing-only.ts";
import type { Quantity, SaidQuantity } from "./figures/quantity.ts";
import { readQuantities } from "./figures/read-quantities.ts";
import { readRespective } from "./figures/read-respective.ts";
import { readMoves, reckon } from "./figures/reckon.ts";
import { isCopied } from "./is-copied.ts";
import { isEnglish } from "./is-english.ts";
import { quotedSentences } from "./quoted-sentences.ts";

const MOST_CLAIMED = 16;
const MOST_QUOTED = 100;
const NUMBER =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|half|first|second|third)(?!\p{L})/giu;

interface Said extends SaidQuantity {
  readonly text: string;
}

/**
 * Refuses a claim with a figure that its quotes do not give: value, unit, bound and what is counted must stand in one sentence of
 * them. But for how far two of its amounts are apart, for "all but one of seven", for the length of a list, for the round fraction
 * that a share is near to and for units that are so many others by definition, nothing is reckoned, converted or rounded. Outside of
 * English only the digits are compared.
 */
export const checkFigures: Check = (claim) => {
  if (isCopied(claim)) return null;
  return crowdFault(claim) ?? findFault(claim);
};

/** Every figure is held against every other: the work grows with the square of their number, and a table has hundreds. */
function crowdFault(claim: ClaimUnderCheck): string | null {
  if (countNumbers(claim.text) > MOST_CLAIMED)
    return `The claim gives more than ${MOST_CLAIMED} figures, too many to be checked; say less in one claim.`;
  return quotedSentences(claim).some(({ text }) => countNumbers(text) > MOST_QUOTED)
    ? `A sentence of its quotes gives more than ${MOST_QUOTED} figures, too many to be checked.`
    : null;
}

function countNumbers(text: string): number {
  return text.match(NUMBER)?.length ?? 0;
}

function findFault(claim: ClaimUnderCheck): string | null {
  if (!isEnglish(claim)) return codeFault(claim, []);
  const claimed = readQuantities(claim.text).filter((quantity) => !isIdle(claim.text, quantity));
  const texts = quotedSentences(claim).map(({ text }) => text);
  const said = texts.flatMap((text): readonly Said[] => {
    const sentence = new Set(analyse(text, "en").map(({ term }) => term));
    const others = texts.filter((other) => other !== text).flatMap(readQuantities);
    const countedElsewhere = new Set(others.flatMap(({ kind, heads }) => (kind === "number" ? heads : [])));
    const read = readQuantities(text).map((quantity) => ({
      ...quantity,
      sentence,
      sentenceText: text,
      countedElsewhere,
      text: text.slice(quantity.phrase.start, quantity.phrase.end),
    }));
    return read;
  });
  const reckoned = texts.flatMap((text) =>
    reckon(
      said.filter(({ sentenceText }) => sentenceText === text),
      text,
    ),
  );
  const each = missingMultiple(claim.text, texts, claimed.length > 0) ?? missingOnly(claim.text, texts);
  if (each !== null) return `The claim says “${each}”, but its quotes do not.`;
  const wrong = claimed.find(
    (one) =>
      !isOne(claim.text, one, said, texts) &&
      !isAdverb(claim.text, one, said, texts) &&
      !isListed(claim, one, claimed, said) &&
      !isEndOfBoth(one, claimed, said) &&
      !said.some((other) => isTold(claim.text, one, other) || isTimeOf(claim.text, one, other)) &&
      !reckoned.some((other) => bearsOut(one, other) && isSameWay(one, other)),
  );
  const turned = wrong === undefined ? findTurned(claimed, texts) : null;
  if (turned !== null)
    return `The claim turns around how “${claim.text.slice(turned.phrase.start, turned.phrase.end)}” came about.`;
  const told = texts.map((each) => ({ text: each, figures: readQuantities(each) }));
  const untimely = wrong === undefined ? findOtherTime({ text: claim.text, figures: claimed }, told) : null;
  if (untimely !== null)
    return `The claim says “${claim.text.slice(untimely.phrase.start, untimely.phrase.end)}” of another time than its quotes.`;
  const planned = findPlanned(claim.text, claimed, told);
  if (planned !== null)
    return `The claim says “${claim.text.slice(planned.phrase.start, planned.phrase.end)}” of what was planned; its quotes say it of what came about.`;
  if (wrong === undefined) return movedFault(claim, claimed, said) ?? codeFault(claim, claimed);
  const words = claim.text.slice(wrong.phrase.start, wrong.phrase.end);
  const nearest = nearestTo(wrong, said);
  if (nearest.length === 0) return `The claim says “${words}”, but its quotes give no such figure.`;
  return `The claim says “${words}”, but its quotes say ${nearest.map((text) => `“${text}”`).join(" and ")}.`;
}

function isTold(text: string, one: Quantity, other: Said): boolean {
  return bearsOut(one, other) || isRoundShare(text, one, other);
}

/** A count that sums up a list, where the quotes give no other count of the same. */
function isListed(claim: ClaimUnderCheck, one: Quantity, claimed: readonly Quantity[], said: readonly Said[]): boolean {
  const texts = quotedSentences(claim).map(({ text }) => text);
  if (
    !countsOwnList(claim.text, one, claimed, texts) &&
    !countsOwnTimes(claim.text, one, claimed, texts) &&
    !endsNumberedList(one, claim.quotes)
  )
    return false;
  if (one.kind === "times") return !said.some(({ kind }) => kind === "times");
  return !said.some(({ kind, heads }) => kind === "number" && heads.some((head) => one.heads.includes(head)));
}

/** "Five fewer" and "fell by five" of 38 after 43, not "five more". */
function isSameWay(claimed: Quantity, { change }: Quantity): boolean {
  return change === null || (claimed.change ?? directionOf(claimed.around)) === change;
}

/** The figure of a claim that "rose" to where the quotes say, by the figure before, that it fell. */
function findTurned(claimed: readonly Quantity[], texts: readonly string[]): Quantity | null {
  const moves = texts.flatMap((text) => readMoves(readQuantities(text)));
  return (
    claimed.find((one) => {
      const way = one.direction === "to" ? directionOf(one.around) : null;
      const own = moves.filter(({ to }) => to.value === one.value && to.unit === one.unit);
      return way !== null && own.length > 0 && own.every(({ change }) => change !== way);
    }) ?? null
  );
}

function movedFault(claim: ClaimUnderCheck, claimed: readonly Quantity[], said: readonly Said[]): string | null {
  const pairs = readRespective(claim.text, claimed);
  const beside = (other: Said) => said.filter(({ sentenceText }) => sentenceText === other.sentenceText);
  const moved = claimed.find((one) => {
    if (one.isWhole) return false;
    const pair = pairs.find(({ figure }) => figure === one);
    if (pair !== undefined) return isCrossed(pair, said);
    const bearing = said.filter((other) => isTold(claim.text, one, other));
    return bearing.length > 0 && bearing.every((other) => isMisplaced(claim.text, one, other, beside(other)));
  });
  if (moved === undefined) return null;
  const words = claim.text.slice(moved.phrase.start, moved.phrase.end);
  return `The claim says “${words}”, but its quotes say that of another figure.`;
}

function nearestTo(wrong: Quantity, said: readonly Said[]): readonly string[] {
  const alike = said.filter((one) => one.unit === wrong.unit && one.kind === wrong.kind);
  const counting = alike.filter(({ heads }) => heads.some((head) => wrong.heads.includes(head)));
  const amounts = said.filter((one) => one.kind === wrong.kind && one.value === wrong.value);
  const [best = []] = [amounts, counting, alike].filter(({ length }) => length > 0);
  return [...new Set(best.map(({ text }) => text))].slice(0, 3);
}

function codeFault(claim: ClaimUnderCheck, read: readonly Quantity[]): string | null {
  const code = missingCode(claim, read);
  return code === null ? null : `The claim says “${code}”, which its quotes do not.`;
}
