import type { Span } from "../domain/span.ts";
import { readNumber } from "./read-number.ts";
import { stopWords } from "./stop-words.ts";

/** A figure with what it counts. */
export interface Figure {
  /** The number with its sign, scale and unit, without the bound and what is counted. */
  readonly span: Span;
  /** The figure as a reader quotes it, with its bound and what is counted: "more than 200 people". */
  readonly phrase: Span;
  /** In plain units: "$65bn" is 65e9. */
  readonly value: number;
  /**
   * What is counted, lower case: "%", an ISO 4217 code, or the noun phrase after the number ("people", "security
   * personnel"). Null where nothing follows that it could count.
   */
  readonly unit: string | null;
  readonly bound: "exact" | "at least" | "at most" | "about";
}

const START =
  /(?<![\p{L}\p{N}])(?:(?:(?:us|hk|nz|[acsr])?\$|[€£¥₹₽₩₺₪₦])\s?\p{Nd}|(?:usd|eur|gbp|inr|pkr|jpy|cny|chf|rs\.?)\s?\p{Nd}|\p{Nd}|(?:half an?|an? (?:dozen|hundred|thousand|million|billion)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\p{L}\p{N}]))/giu;

const BOUNDS: readonly (readonly [Figure["bound"], RegExp])[] = [
  [
    "at most",
    /(?:less than|fewer than|no more than|not more than|at most|up to|under|below|as (?:few|little) as|a maximum of|nearly|almost|close to|just under)\s+$/iu,
  ],
  [
    "at least",
    /(?:more than|greater than|at least|over|above|upwards of|no (?:less|fewer) than|not less than|as many as|in excess of|exceed(?:s|ed|ing)?|a minimum of|well over)\s+$/iu,
  ],
  [
    "about",
    /(?:about|around|some|approximately|roughly|circa|an estimated|estimated(?: at)?|ca\.?|approx\.?|or so|~)\s*$/iu,
  ],
];
const ABOUT_WORDS = /^(?:nearly|almost|close to|just under)/iu;
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const AFTER_MONTH = new RegExp(`(?<![\\p{L}])${MONTH}\\.?\\s+(?:\\p{Nd}{1,2},?\\s+)?$`, "iu");
const BEFORE_MONTH = new RegExp(`^\\s+(?:of\\s+)?${MONTH}(?![\\p{L}])`, "iu");
const WORD_AFTER = /^([\s-]+)([\p{L}\p{M}'’-]+)/u;
const LINKS = new Set(["of", "the", "other", "more", "people"]);
/** Words that end a noun phrase. */
const PHRASE_ENDS = new Set(
  "killed injured wounded dead died were was are is have had has been who that which and or in on at by from to as for with after before during since last this next later ago earlier a an he she it they we his her its their".split(
    " ",
  ),
);
const MAX_PHRASE_WORDS = 3;

function isCalendar(text: string, start: number, end: number, value: number, plain: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  if (!plain) return false;
  if (value >= 1 && value <= 31 && (AFTER_MONTH.test(before) || BEFORE_MONTH.test(after))) return true;
  if (/^\s?(?:[ap]\.?m\b|o['’]clock)/iu.test(after)) return true;
  const year = value >= 1000 && value <= 2100 && end - start === 4;
  return (
    year &&
    (!/^\s+\p{Ll}{3,}s\b/u.test(after) ||
      /(?:\b(?:in|since|of|by|from|until|till|to|and|after|before|year|early|late|mid)|[,(–-])\s*$/iu.test(before))
  );
}

/** "Gate Three", "Article 50 was invoked": a number that names one of several, and counts nothing. */
function isPartOfName(before: string, first: string, unit: string | null): boolean {
  return /\p{Lu}[\p{L}'’-]*\s$/u.test(before) && (/\p{Lu}/u.test(first) || unit === null);
}

/** The noun phrase after a figure, up to the first word that cannot belong to it, and where it ends. */
function countedAfter(text: string, end: number): { readonly unit: string; readonly end: number } | null {
  const words: string[] = [];
  let at = end;
  let phraseEnd = end;
  for (let found = WORD_AFTER.exec(text.slice(at, at + 60)); found && words.length < MAX_PHRASE_WORDS; ) {
    const word = (found[2] ?? "").toLowerCase();
    if (word === "of" || word === "the" || (words.length === 0 && LINKS.has(word) && word !== "people")) {
      if (words.length > 0) break;
    } else if (
      PHRASE_ENDS.has(word) ||
      stopWords.en?.has(word) ||
      /ly$/.test(word) ||
      (words.length > 0 && /ed$/.test(word))
    )
      break;
    else {
      words.push(word.replace(/['’]s$/u, ""));
      phraseEnd = at + found[0].length;
    }
    at += found[0].length;
    found = WORD_AFTER.exec(text.slice(at, at + 60));
  }
  return words.length === 0 ? null : { unit: words.join(" "), end: phraseEnd };
}

/**
 * Reads the figures of an English text: amounts with what they count and whether they are bounds. Dates, years, times,
 * ordinals and numbers inside names are left out.
 */
export function readFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  let previousEnd = 0;
  for (const found of text.matchAll(START)) {
    const start = found.index;
    if (start < previousEnd) continue;
    const read = readNumber(text, start, "en");
    if (!read) continue;
    const { end } = read.span;
    if (/^-?\p{Nd}|^-\p{L}+-old/u.test(text.slice(end, end + 12))) continue;
    if (isCalendar(text, start, end, read.value, !read.inWords && read.unit === null)) continue;
    const counted = read.unit === null ? countedAfter(text, end) : null;
    const unit = read.unit ?? counted?.unit ?? null;
    if (read.inWords && read.value === 1 && unit === null) continue;
    const before = text.slice(Math.max(0, start - 24), start);
    if (isPartOfName(before, text.charAt(start), unit)) continue;
    const bound = BOUNDS.find(([, pattern]) => pattern.test(before));
    const boundWords = bound?.[1].exec(before)?.[0] ?? "";
    previousEnd = end;
    figures.push({
      span: read.span,
      phrase: { start: start - boundWords.length, end: counted?.end ?? end },
      value: read.value,
      unit,
      bound: bound === undefined ? "exact" : ABOUT_WORDS.test(boundWords) ? "about" : bound[0],
    });
  }
  return figures;
}
