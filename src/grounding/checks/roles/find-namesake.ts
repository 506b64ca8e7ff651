import { isCalendarWord } from "../../../language/is-calendar-word.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { contentWords } from "../coverage/content-words.ts";
import { holdsNearWord } from "../coverage/holds-near-word.ts";
import { readTextWords } from "../coverage/read-text-words.ts";
import type { Substitute } from "./substitute.ts";

/** Words before a name that are none of it. */
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|president|prime|minister|king|queen|prince|princess|judge|governor|senator|sheriff|general|colonel|captain|mayor|chancellor|secretary|chief|leader|officer|inspector|director|professor|former|deputy|the)$/i;

/** A name of two words or more. */
interface FullName {
  /** Its last word but one, and its last. */
  readonly first: string;
  readonly last: string;
  /** All its words, lower case. */
  readonly words: readonly string[];
}

/**
 * Finds a claim that gives to one of two namesakes what its quotes tell of the other: "Dale Whit said …" where the sentence that
 * tells it has only "Teresa Whit" in it, and other sentences have "Dale Whit".
 */
export function findNamesake(text: string, sentences: readonly string[]): Substitute | null {
  const claimed = namesOf(text);
  const own = lowerWordsOf(text);
  const told = sentences.flatMap(namesOf);
  for (const name of claimed) {
    if (!told.some((other) => isNamesake(name, other)) || claimed.some((other) => isNamesake(name, other))) continue;
    const content = contentWords(tagWords(text)).filter((word) => word.text !== name.first && word.text !== name.last);
    const held = sentences.map((sentence) => {
      const words = readTextWords(sentence);
      return content.filter((word) => holdsNearWord(words, word)).length;
    });
    const most = Math.max(...held);
    const best = sentences.filter((_, at) => held[at] === most);
    const other = namesOf(best[0] ?? "").find((each) => isNamesake(name, each));
    if (most === 0 || other === undefined) continue;
    // "Stayed in Alder, Birch and Cedar House": a claim that names both puts neither in the other's place.
    if (own.includes(other.first.toLowerCase())) continue;
    if (!best.some((sentence) => isNamedIn(name, sentence)))
      return { claimed: `${name.first} ${name.last}`, told: `${other.first} ${other.last}` };
  }
  return null;
}

const lowerWordsOf = (text: string): readonly string[] => tagWords(text).map((word) => word.text.toLowerCase());

/** "Ana Ruiz" is no "Lena Ruiz", but may be "Ana Maria Ruiz". */
const isNamesake = (a: FullName, b: FullName): boolean =>
  a.words.at(-1) === b.words.at(-1) &&
  !a.words.includes(b.first.toLowerCase()) &&
  !b.words.includes(a.first.toLowerCase());

/** In full, or in short: "Alder Hill" for "Alder Hill College". */
function isNamedIn({ words }: FullName, sentence: string): boolean {
  const told = lowerWordsOf(sentence);
  return words.slice(0, -1).every((word) => told.includes(word));
}

function namesOf(text: string): readonly FullName[] {
  const words = tagWords(text);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (next === undefined || ![word, next].every(isNameWord) || words[at + 2]?.pos === "PROPN") return [];
    if (TITLE.test(word.text)) return [];
    const from = words.findLastIndex((each, index) => index < at && (!isNameWord(each) || TITLE.test(each.text)));
    return [
      {
        first: word.text,
        last: next.text,
        words: words.slice(from + 1, at + 2).map((each) => each.text.toLowerCase()),
      },
    ];
  });
}

const isNameWord = ({ pos, text }: TaggedWord): boolean =>
  pos === "PROPN" && /^\p{Lu}\p{L}/u.test(text) && !isCalendarWord(text);
