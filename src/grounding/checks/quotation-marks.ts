import { locateVerbatim } from "../locate-verbatim.ts";
import type { Check } from "./check.ts";
import { isCopied } from "./is-copied.ts";
import { hasCapitals, holdsTitle } from "./quotation-marks/holds-title.ts";
import { readQuotations } from "./read-quotations.ts";
import { shownTexts } from "./shown-texts.ts";

/** Punctuation that style sheets move inside the closing mark. */
const CLOSING_PUNCTUATION = /[\s,.;:!?…]+$/u;

/**
 * Refuses a claim that puts words between quotation marks which its quotes do not hold letter for letter, at word
 * boundaries. Only the case of the first letter may differ and the punctuation before the closing mark; of a title, which the
 * articles' own titles and publishers may show too, all case and punctuation. Marks that are not closed, or not opened, are refused.
 */
export const checkQuotationMarks: Check = (claim) => {
  const { text, quotes } = claim;
  const slices = quotes.map(({ source, span }) => tidy(source.text.slice(span.start, span.end)));
  const stands = (words: string) => slices.some((slice) => locateVerbatim(slice, tidy(words)).length > 0);
  const quotations = readQuotations(text);
  // A sentence of a longer quotation, copied whole, holds only one of its marks.
  if (quotations === null)
    return isCopied(claim) || stands(text) ? null : "The claim has a quotation mark without its counterpart.";
  for (const inside of quotations) {
    const words = text.slice(inside.start, inside.end).trim();
    const plain = words.replace(CLOSING_PUNCTUATION, "");
    if (!/[\p{L}\p{N}]/u.test(plain) || stands(words) || stands(plain)) continue;
    if (isTitle(plain) ? shownTexts(claim).some((shown) => holdsTitle(shown, plain)) : stands(turnFirst(plain)))
      continue;
    return `The claim puts “${plain}” between quotation marks, but these are not the words of its quotes.`;
  }
  return null;
};

/** "Harbours : a life" is how French, and old catalogues, set "Harbours: a life". */
function tidy(text: string): string {
  return text.replaceAll(/[^\S\n]+(?=[:;!?](?:\s|$))/gu, "");
}

/** The name of a work begins with a capital. */
function isTitle(words: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(words) && hasCapitals(words);
}

/** With its first letter small where it is large, and the other way round: a quotation may begin, or stand within, a sentence. */
function turnFirst(words: string): string {
  const first = words.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + words.slice(1);
}
