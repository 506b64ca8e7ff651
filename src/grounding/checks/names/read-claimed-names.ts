import { isOrdinaryWord } from "../../../language/is-ordinary-word.ts";
import { readNames } from "../../../language/read-names.ts";
import { givenNames } from "./given-names.ts";
import { institutionWords } from "./institution-words.ts";
import { nameMakingWords } from "./name-making-words.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import { titleWords } from "./title-words.ts";

export interface ClaimedName {
  /** As the claim writes it. */
  readonly text: string;
  readonly words: readonly NameWord[];
  /** Whether its first word may be an ordinary one that only begins the sentence. */
  readonly mayDropFirst: boolean;
}

/**
 * Reads the names that a claim must find in its quotes. Ordinary words that stand alone and only begin a sentence, titles,
 * codes of periods, and the small words inside names are left out.
 */
export function readClaimedNames(text: string): readonly ClaimedName[] {
  return readNames(text).flatMap(({ text: name, span }): readonly ClaimedName[] => {
    const words = nameWords(name);
    const [first] = words;
    if (first === undefined || words.every(isOffice) || PERIOD.test(name)) return [];
    const begins = /(?:^|[.!?:;“”"‘«(–—-])\s*$/u.test(text.slice(0, span.start));
    const ordinary = begins && isOrdinaryWord(first.written);
    // "Heavy" alone, and "No-one".
    if (begins && (words.length === 1 ? ordinary : !/\s/u.test(name) && isOrdinaryWord(name))) return [];
    const mayDropFirst = ordinary && !nameMakingWords.has(first.key) && !givenNames.has(first.key);
    return [{ text: name, words, mayDropFirst }];
  });
}

/** "Q2" is a time, which the check of dates reads, also of "the second quarter". */
const PERIOD = /^(?:Q[1-4]|H[12])$/u;

/** "The Prime Minister", "Parliament". */
function isOffice({ key }: NameWord): boolean {
  const lower = key.toLowerCase();
  return titleWords.has(lower) || institutionWords.has(lower);
}
