import { analyse } from "../../language/analyse.ts";
import type { Check, ClaimUnderCheck } from "./check.ts";
import { bearsOut, type SaidQuantity } from "./figures/bears-out.ts";
import { isIdle } from "./figures/is-idle.ts";
import { isMisplaced } from "./figures/is-misplaced.ts";
import { isOne } from "./figures/is-one.ts";
import { missingCode } from "./figures/missing-code.ts";
import { missingMultiple } from "./figures/missing-multiple.ts";
import type { Quantity } from "./figures/quantity.ts";
import { readQuantities } from "./figures/read-quantities.ts";
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
 * Refuses a claim with a figure that its quotes do not give: value, unit, bound and what is counted must stand in one
 * sentence of them. Nothing is added up, converted or rounded. Outside of English only the digits are compared.
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
    return readQuantities(text).map((quantity) => ({
      ...quantity,
      sentence,
      sentenceText: text,
      countedElsewhere,
      text: text.slice(quantity.phrase.start, quantity.phrase.end),
    }));
  });
  const each = missingMultiple(claim.text, texts, claimed.length > 0);
  if (each !== null) return `The claim says “${each}”, but its quotes do not.`;
  const wrong = claimed.find(
    (one) => !isOne(claim.text, one, said, texts) && !said.some((other) => bearsOut(one, other)),
  );
  if (wrong === undefined) return movedFault(claim, claimed, said) ?? codeFault(claim, claimed);
  const words = claim.text.slice(wrong.phrase.start, wrong.phrase.end);
  const nearest = nearestTo(wrong, said);
  if (nearest.length === 0) return `The claim says “${words}”, but its quotes give no such figure.`;
  return `The claim says “${words}”, but its quotes say ${nearest.map((text) => `“${text}”`).join(" and ")}.`;
}

function movedFault(claim: ClaimUnderCheck, claimed: readonly Quantity[], said: readonly Said[]): string | null {
  const moved = claimed.find((one) => {
    if (one.isWhole) return false;
    const bearing = said.filter((other) => bearsOut(one, other));
    const beside = (other: Said) => said.filter(({ sentenceText }) => sentenceText === other.sentenceText);
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
