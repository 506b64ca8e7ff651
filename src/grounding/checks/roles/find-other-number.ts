import { foldWord } from "../../../language/fold-word.ts";
import type { Phrase } from "../../../language/read-clauses.ts";
import { readNumber } from "../../../language/read-number.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { compareFillers } from "./compare-fillers.ts";
import type { Event } from "./event.ts";
import { writePhrases } from "./write-phrases.ts";

/**
 * Why a claim without time, place or other circumstance counts or measures otherwise than the same clause of its quotes:
 * "Turnout was 66 percent" beside "Turnout was 61 percent, down from 66 percent". Null where it does not.
 */
export function findOtherNumber(text: string, claimed: Event, told: readonly Event[]): string | null {
  if (claimed.undergoers.length > 1 || tagWords(text).some(({ pos, lemma }) => pos === "ADP" && lemma !== "of"))
    return null;
  for (const role of ["doers", "undergoers"] as const) {
    const otherRole = role === "doers" ? "undergoers" : "doers";
    const alike = told.filter(
      (each) =>
        each.deed === claimed.deed &&
        compareFillers(claimed[otherRole], each[otherRole], told) === "same" &&
        each[role].length > 0,
    );
    const [first] = alike;
    if (
      first !== undefined &&
      alike.every((each) => claimed[role].some((one) => each[role].every((other) => isOther(one, other))))
    )
      return `The claim says ${writePhrases(claimed[role])} where the quotes say ${writePhrases(first[role])}.`;
  }
  return null;
}

function isOther(claimed: Phrase, told: Phrase): boolean {
  const [a, b] = [numberOf(claimed), numberOf(told)];
  return a !== null && b !== null && a !== b && foldWord(claimed.head.lemma, "en") === foldWord(told.head.lemma, "en");
}

function numberOf({ words }: Phrase): number | null {
  const of = words.findIndex(({ lemma }) => lemma === "of");
  const counted = words.slice(0, of < 0 ? undefined : of).filter(({ pos }) => pos === "NUM");
  // "6.3m" beside "6.3 million".
  if (words.some(({ text }) => /^[\d.,]*(?:m|bn|k|tn)$/iu.test(text))) return null;
  const written = counted.map(({ text }) => text.toLowerCase());
  return written.length === 0 ? null : (readNumber(written.join(" "), 0, "en")?.value ?? null);
}
