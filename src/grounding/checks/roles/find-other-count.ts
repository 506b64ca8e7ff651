import { foldWord } from "../../../language/fold-word.ts";
import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { readNumber } from "../../../language/read-number.ts";

const RANGE = /\d\s?[-–—]\s?\d/;
const AMOUNT = /^(?:%|percent|per cent|£|\$|€)$/i;

/**
 * Why a claim says of so many what its quotes say of another number, which they give to another deed: "two of the five were freed"
 * of "two of the five confessed; the other three were freed". Null where it does not.
 */
export function findOtherCount(claimed: Frame, told: readonly Frame[]): string | null {
  const stem = foldWord(claimed.verb.lemma, "en");
  if (claimed.verb.lemma === "be" || claimed.verb.lemma === "have") return null;
  const alike = told.filter(({ verb }) => foldWord(verb.lemma, "en") === stem);
  if (alike.some(({ modal }) => (modal === null) !== (claimed.modal === null))) return null;
  for (const role of ["doers", "undergoers"] as const) {
    const [own] = claimed[role].map(countOf).filter((count) => count !== null);
    if (own === undefined) continue;
    const theirs = alike.map((each) =>
      each[role].flatMap((phrase) => countOf(phrase) ?? []).filter((count) => isComparable(own, count)),
    );
    const [first] = theirs.flat();
    if (
      first === undefined ||
      theirs.some((counts) => counts.length === 0 || counts.some(({ value }) => value === own.value))
    )
      continue;
    const isElsewhere = told.some(
      (each) =>
        !alike.includes(each) &&
        [...each.doers, ...each.undergoers, ...each.complements.map(({ phrase }) => phrase)].some(
          (phrase) => countOf(phrase)?.value === own.value,
        ),
    );
    if (isElsewhere) return `The claim says “${own.text}” where the quotes say “${first.text}”.`;
  }
  return null;
}

/** How many a phrase speaks of: "the other three", "two of the managers". */
interface Count {
  readonly value: number;
  readonly text: string;
  /** Stem of what is counted; null: left out, as in "the other three". */
  readonly noun: string | null;
}

/** "Around 870 infections" and "457 deaths" are counts of two things. */
const isComparable = (a: Count, b: Count): boolean => a.noun === null || b.noun === null || a.noun === b.noun;

function countOf({ words, head }: NounPhrase): Count | null {
  const numbers = words.filter(({ pos }) => pos === "NUM").map(({ text }) => text.toLowerCase());
  // "A 3–2 lead", "2010-12": a score or a range, and no count.
  if (RANGE.test(words.map(({ text }) => text).join(" "))) return null;
  if (numbers.length === 0 || words.some(({ text, pos }) => AMOUNT.test(text) || pos === "SYM")) return null;
  const value = readNumber(numbers.join(" "), 0, "en")?.value;
  return value === undefined
    ? null
    : {
        value,
        text: words.map(({ text }) => text).join(" "),
        noun: head.pos === "NUM" ? null : foldWord(head.lemma, "en"),
      };
}
