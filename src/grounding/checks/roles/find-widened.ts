import { isCalendarWord } from "../../../language/is-calendar-word.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import type { Substitute } from "./substitute.ts";

const UNIVERSAL = /^(?:every|each|any|all|no)$/i;
const CALENDAR = new Set(["month", "day", "weekday"]);
/** "The cheapest seat", "the first train". */
const SUPERLATIVE = /(?:..est|^most|^least|^first|^last|^only)$/i;
const NOUNS = /^(?:NOUN|PROPN)$/;

/**
 * Finds a claim about all of a kind where its quotes tell of one of it alone, or of fewer: "every seat" for "the cheapest seat",
 * "any month" for "any February".
 */
export function findWidened(text: string, sentences: readonly string[]): Substitute | null {
  const told = sentences.flatMap((sentence) => readHeads(tagWords(sentence)));
  for (const { head, before } of readHeads(tagWords(text))) {
    const all = before.find((word) => UNIVERSAL.test(word.text));
    if (all === undefined) continue;
    const alike = told.filter((each) => each.head.lemma === head.lemma);
    const [first] = alike;
    if (first !== undefined && alike.every(isOne) && !isOne({ head, before }))
      return { claimed: `${all.text} ${head.text}`, told: `${write(first.before)} ${first.head.text}` };
    const narrow = told.find(
      (each) => isCalendarWord(each.head.text) && each.before.some(({ lemma }) => lemma === all.lemma),
    );
    if (first === undefined && narrow !== undefined && CALENDAR.has(head.lemma))
      return { claimed: `${all.text} ${head.text}`, told: `${all.text} ${narrow.head.text}` };
  }
  return null;
}

interface Counted {
  readonly head: TaggedWord;
  /** The words of its phrase before it. */
  readonly before: readonly TaggedWord[];
}

const isOne = ({ before }: Counted): boolean => before.some(({ text }) => SUPERLATIVE.test(text));
const write = (words: readonly TaggedWord[]): string => words.map(({ text }) => text).join(" ");

function readHeads(words: readonly TaggedWord[]): readonly Counted[] {
  return words.flatMap((head, at) => {
    if (!NOUNS.test(head.pos) || NOUNS.test(words[at + 1]?.pos ?? "")) return [];
    const from = words.findLastIndex(({ pos }, index) => index < at && !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(pos));
    return [{ head, before: words.slice(from + 1, at) }];
  });
}
