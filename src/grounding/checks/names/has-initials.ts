import { countries } from "../../../language/countries.ts";
import { stopWords } from "../../../language/stop-words.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { isOtherThanKnown } from "./is-other-than-known.ts";

/** "EPS", "YoY", "EVs". */
const INITIALS = /^(?=\p{Lu}\p{L}{1,5}s?$)(\p{L}*\p{Lu})s?$/u;
/** What may join the words of one name for a thing: "earnings per share", "year over year". */
const JOINS = /^(?:per|over|on|of|to|and|for|the)$/u;
const NO_PARTS = new Set(["ADP", "SCONJ", "PRON", "AUX", "CCONJ"]);

/**
 * Whether a text holds what an abbreviation shortens: "earnings per share" for "EPS", "year-over-year" for "YoY". Words in a row
 * that name one thing, of which neither the first nor the last is a small one; "foreign banks invested" names none. What a claim
 * tells in full is not what it shortens besides. Countries and unions of them are known by heart, not by letters, and so is what
 * the dictionary knows the letters for.
 */
export function hasInitials(text: string, name: string, claim: string): boolean {
  const short = INITIALS.exec(name)?.[1]?.toLowerCase();
  if (short === undefined || countries.has(short)) return false;
  const told = wordsOf(claim).map(({ word }) => word);
  const words = wordsOf(text);
  const verbs = new Map(tagWords(text).map(({ span, pos }) => [span.start, pos]));
  return words.some((first, at) => {
    const run = words.slice(at, at + short.length);
    const full = run.map(({ word }) => word);
    if (full.map((word) => word.charAt(0)).join("") !== short || isOtherThanKnown(short, full)) return false;
    if ([first, run.at(-1)].some((one) => one === undefined || one.word.length < 2 || stopWords.en?.has(one.word)))
      return false;
    if (told.some((_, start) => full.every((word, index) => told[start + index] === word))) return false;
    return run.every(({ word, start }, index) => {
      const pos = verbs.get(start) ?? "";
      if (pos === "VERB") return index < run.length - 1 && /(?:ing|ed)$/u.test(word);
      return JOINS.test(word) || !NO_PARTS.has(pos);
    });
  });
}

function wordsOf(text: string): readonly { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*|[.,;:!?()]/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
  }));
}
