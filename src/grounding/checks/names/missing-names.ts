import { isOrdinaryWord } from "../../../language/is-ordinary-word.ts";
import type { ClaimUnderCheck } from "../check.ts";
import { isPerson } from "../figures/people.ts";
import { type QuotedSentence, quotedSentences } from "../quoted-sentences.ts";
import { holdsPlace } from "./holds-place.ts";
import { institutionWords } from "./institution-words.ts";
import { isAlias } from "./is-alias.ts";
import { isFullName } from "./is-full-name.ts";
import { nameMakingWords } from "./name-making-words.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import { countriesOf, type NamesShown, namesShown, stands, standsAlone, standsLoosely } from "./names-shown.ts";
import { type ClaimedName, readClaimedNames } from "./read-claimed-names.ts";
import { titleWords } from "./title-words.ts";

/**
 * The names of a claim that its quotes do not show, in order.
 * @param where whether the title, publisher and byline of the quotes' articles show names too
 */
export function missingNames(claim: ClaimUnderCheck, where: "quotes" | "quotes and metadata"): readonly ClaimedName[] {
  const sentences = quotedSentences(claim);
  const shown = namesShown(sentences, where === "quotes" ? [] : claim.quotes);
  // Where the claim says of a place in what country it lies, that is no news.
  const places = nameWords(claim.text).filter((word) => /^\p{Lu}/u.test(word.written) && stands(shown, [word]));
  return readClaimedNames(claim.text).filter(({ text, words, mayDropFirst }) => {
    if (isShown(words, shown, sentences, text, claim.text)) return false;
    if (holdsPlace(text, placesBeside(claim.text, words, places))) return false;
    const rest = words.slice(1);
    return !(
      mayDropFirst &&
      isShown(rest, shown, sentences, "", claim.text) &&
      (!isOrdinary(rest) || standsAlone(shown, rest))
    );
  });
}

/**
 * The words of a place to which a claim joins the name of a region: "Nairobi, Kenya", "Nairobi in Kenya", "Kenya's capital Nairobi",
 * or the people of a place by it, "Kenya protesters". Anywhere else the region does something, or has it done to it: "Kenya fined the bank in Nairobi".
 */
function placesBeside(text: string, region: readonly NameWord[], places: readonly NameWord[]): readonly NameWord[] {
  const words = nameWords(text);
  const regions = words.flatMap((_, at) => {
    const run = words.slice(at, at + region.length);
    const isRegion = run.length === region.length && run.every(({ key }, index) => key === region[index]?.key);
    return isRegion ? { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 } : [];
  });
  const isOfPeople = regions.some(({ end }) => isPerson(/^\s(\p{Ll}+)/u.exec(text.slice(end))?.[1] ?? ""));
  if (isOfPeople) return places;
  return places.filter(({ span }) =>
    regions.some(({ start, end }) =>
      span.end <= start
        ? JOINS_REGION.test(text.slice(span.end, start))
        : span.start >= end && JOINS_PLACE.test(text.slice(end, span.start)),
    ),
  );
}

const JOINS_REGION = /^(?:(?:,\s|\s)\p{Lu}[\p{L}.-]*){0,2}(?:,\s|,?\sin\s)(?:the\s)?$/u;
const JOINS_PLACE = /^(?:s|['’]s?)?\s(?:(?:capital|city|town|port|state|province)\s(?:of\s)?)?(?:\p{Lu}\S*\s){0,2}$/u;

function isShown(
  run: readonly NameWord[],
  shown: NamesShown,
  sentences: readonly QuotedSentence[],
  name: string,
  claim: string,
): boolean {
  return (
    stands(shown, run) ||
    standsLoosely(shown, run) ||
    isPutTogether(run, shown, sentences) ||
    isFullName(run, sentences) ||
    (name !== "" && isAlias(name, sentences, claim))
  );
}

type Part = "name" | "ordinary" | "free" | "making";

/**
 * Whether the name is put together of what the quotes name: "Pakistani Prime Minister Okoro", "Orrin Federal Court". Two parts
 * of people's names may not be: "Lea Dorn" is neither "Lea Halden" nor "Peter Dorn".
 */
function isPutTogether(run: readonly NameWord[], shown: NamesShown, sentences: readonly QuotedSentence[]): boolean {
  const parts: Part[] = [];
  for (let at = 0; at < run.length; ) {
    const found = longestPart(run.slice(at), shown, sentences);
    if (found === null) return false;
    parts.push(found.part);
    at += found.length;
  }
  return parts.every((part, index) => index === 0 || mayFollow(parts[index - 1] ?? "free", part));
}

function mayFollow(before: Part, part: Part): boolean {
  if (before === "free" || part === "free") return true;
  return before !== part && before !== "making" && part !== "making";
}

/** Words of one part of a name at most. */
const LONGEST_PART = 12;

function longestPart(
  run: readonly NameWord[],
  shown: NamesShown,
  sentences: readonly QuotedSentence[],
): { readonly part: Part; readonly length: number } | null {
  if (isSmall(run[0])) return { part: "free", length: 1 };
  for (let length = Math.min(run.length, LONGEST_PART); length > 0; length -= 1) {
    const some = run.slice(0, length);
    const [first] = some;
    // A part does not end in "of".
    if (first === undefined || (length > 1 && isSmall(some.at(-1)))) continue;
    const keys = countriesOf(some);
    if (keys.some((key) => shown.countries.has(key))) return { part: "free", length };
    if (length === 1 && (titleWords.has(first.key.toLowerCase()) || isSmall(first))) return { part: "free", length };
    if (stands(shown, some) || (length > 1 && isFullName(some, sentences))) {
      if (length === 1 && nameMakingWords.has(first.key)) return { part: "making", length };
      return { part: isOrdinary(some) ? "ordinary" : "name", length };
    }
  }
  return null;
}

function isSmall(word: NameWord | undefined): boolean {
  return /^\p{Ll}/u.test(word?.written ?? "");
}

function isOrdinary(run: readonly NameWord[]): boolean {
  return run.every(({ written, key }) => isOrdinaryWord(written) || institutionWords.has(key.toLowerCase()));
}
