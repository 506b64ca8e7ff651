import { isCalendarWord } from "../../../language/is-calendar-word.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { contentWords } from "../coverage/content-words.ts";
import { holdsNearWord } from "../coverage/holds-near-word.ts";
import { readTextWords } from "../coverage/read-text-words.ts";
import type { Substitute } from "./substitute.ts";

/** Words before a name that are none of it. */
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|president|prime|minister|king|queen|prince|princess|judge|governor|senator|sheriff|general|colonel|captain|mayor|chancellor|secretary|chief|leader|officer|inspector|director|professor|former|deputy|the)$/i;

/** A first and a last name. */
interface FullName {
  readonly first: string;
  readonly last: string;
}

/**
 * Finds a claim that gives to one of two namesakes what its quotes tell of the other: "Dale Whit said …" where the sentence that
 * tells it has only "Teresa Whit" in it, and other sentences have "Dale Whit".
 */
export function findNamesake(text: string, sentences: readonly string[]): Substitute | null {
  const claimed = namesOf(text);
  const told = sentences.flatMap(namesOf);
  for (const name of claimed) {
    const others = told.filter(({ first, last }) => last === name.last && first !== name.first);
    if (others.length === 0 || claimed.some(({ first, last }) => last === name.last && first !== name.first)) continue;
    const content = contentWords(tagWords(text)).filter((word) => word.text !== name.first && word.text !== name.last);
    const held = sentences.map((sentence) => {
      const words = readTextWords(sentence);
      return content.filter((word) => holdsNearWord(words, word)).length;
    });
    const most = Math.max(...held);
    const best = sentences.filter((_, at) => held[at] === most).map(namesOf);
    const other = best[0]?.find(({ first, last }) => last === name.last && first !== name.first);
    const isElsewhere = best.some((names) =>
      names.some(({ first, last }) => last === name.last && first === name.first),
    );
    if (most > 0 && other !== undefined && !isElsewhere)
      return { claimed: `${name.first} ${name.last}`, told: `${other.first} ${other.last}` };
  }
  return null;
}

function namesOf(text: string): readonly FullName[] {
  const words = tagWords(text);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isName = [word, next].every(
      (each) => each?.pos === "PROPN" && /^\p{Lu}\p{L}/u.test(each.text) && !isCalendarWord(each.text),
    );
    return isName && next !== undefined && words[at + 2]?.pos !== "PROPN" && !TITLE.test(word.text)
      ? [{ first: word.text, last: next.text }]
      : [];
  });
}
