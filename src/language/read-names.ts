import type { Span } from "../domain/span.ts";
import { readNumber } from "./read-number.ts";
import { segmentSentences } from "./segment-sentences.ts";
import { sentenceStarters } from "./sentence-starters.ts";
import { stopWords } from "./stop-words.ts";

/** A capitalised name or an acronym. */
export interface Name {
  readonly span: Span;
  readonly text: string;
}

/** Capitalised words, joined by particles within a name: "Lin Jian", "Bank of England", "Abu al-Masri", "U.S. Senate". */
const CAPITAL = String.raw`(?:\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}\.(?=\s\p{Lu})|(?:al-|el-|d['’]|l['’]|O['’]|Mc|Mac)?\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’](?!s\b)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`;
const PARTICLE = "(?:of|de(?: la| los)?|del|della|di|da|do|dos|van(?: de[rn]?)?|von(?: der)?|bin|ibn|al|el|&)";
const NAME = new RegExp(String.raw`(?<![\p{L}\p{N}'’-])${CAPITAL}(?: (?:${PARTICLE} )?${CAPITAL})*`, "gu");
const LEADING_PARTICLE = new RegExp(`^${PARTICLE} `, "u");
const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Rep|Sen|Gov|Rev|Hon|President|Prime Minister|Minister|Secretary|Chancellor|King|Queen|Prince|Princess|Sir|Lord|Lady)\.? (?=\p{Lu})/u;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\p{Lu})/u;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December) (?=\p{Lu})/u;
const CALENDAR =
  /^(?:Jan|January|Feb|February|Mar|March|Apr|April|May|June?|July?|Aug|August|Sept?|September|Oct|October|Nov|November|Dec|December|Mon|Monday|Tue|Tues|Tuesday|Wed|Wednesday|Thu|Thurs|Thursday|Fri|Friday|Sat|Saturday|Sun|Sunday)\.?$/u;

/** A lower-case word of the text tells that its capitalised form at a sentence's start is no name. */
function lowerCaseWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’]*/gu) ?? []);
}

/**
 * Reads the names of a text: runs of capitalised words and acronyms. A sentence's first word counts only where it cannot be
 * an ordinary word: the text does not also write it small, and no list of sentence starters or stop words holds it. Days and
 * months are no names. In a text all in capitals nothing is.
 */
export function readNames(text: string): readonly Name[] {
  const small = lowerCaseWords(text);
  if (small.size === 0 && /\s/.test(text.trim()) && !/\p{Ll}/u.test(text)) return [];
  const starts = new Set(segmentSentences(text, "en").map((sentence) => firstLetter(text, sentence.start)));
  const names: Name[] = [];
  for (const found of text.matchAll(NAME)) {
    let start = found.index;
    let name = found[0];
    if (starts.has(start) || /[:“"‘]\s?$/.test(text.slice(Math.max(0, start - 2), start))) {
      const [first = "", ...rest] = name.split(" ");
      const word = first.toLowerCase();
      const alone = rest.length === 0;
      const acronym = /^(?:\p{Lu}\.?){2,}$/u.test(first);
      const ordinary =
        sentenceStarters.has(word) || stopWords.en?.has(word) || small.has(word) || readNumber(first, 0, "en") !== null;
      if (!acronym && (ordinary || (alone && /(?:ing|ed|ly)$/.test(word)))) {
        if (alone) continue;
        start += first.length + 1;
        name = rest.join(" ").replace(LEADING_PARTICLE, (particle) => {
          start += particle.length;
          return "";
        });
      }
    }
    const weekday = WEEKDAY.exec(name)?.[0] ?? "";
    start += weekday.length;
    name = name
      .slice(weekday.length)
      .replace(/['’]s$/u, "")
      .replace(/(?<=\p{Ll})\.$/u, "");
    // "On 6 November Halden spoke."
    const month = /\p{Nd}(?:st|nd|rd|th)? $/u.test(text.slice(0, start)) ? (MONTH.exec(name)?.[0] ?? "") : "";
    start += month.length;
    name = name.slice(month.length);
    if (CALENDAR.test(name) || name === "" || /^(?:I|A|The|Mrs?|Ms|Dr|Gen|Sen|Rep)$/.test(name)) continue;
    const title = TITLES.exec(name)?.[0] ?? "";
    if (title.length > 0 && title.length < name.length) {
      start += title.length;
      name = name.slice(title.length);
    }
    names.push({ span: { start, end: start + name.length }, text: name });
  }
  return names;
}

function firstLetter(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\p{L}\p{N}]/u.test(text.charAt(at)) && at - start < 8) at += 1;
  return at;
}
