import type { Bound } from "./quantity.ts";

/** Words before a figure that bound it, the longer first. */
const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  ["all but", /\b(?:all|everyone|everybody|every one) (?:\p{L}+ ){0,2}(?:but|except|bar|save)(?: for)?\s+$/iu],
  [
    "at most",
    /(?:\b(?:not|never|\p{L}+n['’]t)\s(?:\p{L}+\s){1,3}(?:more|longer|higher|greater) than|no more than|no (?:longer|higher) than|not more than|no greater than|at most|(?<!\b(?:go(?:es|ing|ne)?|went|mov(?:es?|ed|ing)|(?:climb|edge?|inch|tick|creep|push|drift)(?:es|s|e?d|ing)?|crept) )up to|(?:a )?maximum (?:\p{L}+ ){0,3}of|as many as|as much as|as high as|capped at)\s+$/iu,
  ],
  [
    "at least",
    /(?:at least|no (?:less|fewer) than|not (?:less|fewer) than|(?:a )?minimum (?:\p{L}+ ){0,3}of|as (?:few|little) as|minimum)\s+$/iu,
  ],
  ["nearly", /(?:nearly|almost|close to|just (?:under|below|short of)|approaching|nearing)\s+(?:an? )?$/iu],
  [
    "over",
    /(?:(?:more|greater|higher|larger|longer|older) than|over|above|upwards of|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|beyond)\s+(?:an? )?$/iu,
  ],
  ["under", /(?:(?:less|fewer|lower|smaller|shorter|younger) than|under|below)\s+(?:an? )?$/iu],
  [
    "about",
    /(?:\b(?:about|around|some|approximately|roughly|circa|an estimated|estimated(?: at)?|ca\.?|approx\.?|an average of|on average|in the region of|average)\s+|~\s?)(?:an? )?$/iu,
  ],
];
const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ["at least", /^(?:\+|\s+at (?:the )?least\b|\s+or (?:more|above|older|over|higher|greater)\b)/iu],
  ["at most", /^\s+(?:at (?:the )?most\b|or (?:less|fewer|below|younger|under|lower)\b)/iu],
  ["about", /^(?:\s+or so\b|-odd\b|-ish\b|-plus\b)/iu],
];

/** "It will build 40 ferries over five years": in their course, where "for over five years" is for more than that. */
const OVER_SPAN =
  /(?<!\b(?:for|just|well|slightly|little|after|lasts?|lasted|took|takes?|needs?|needed|requires?|required|spent|spends?|waits?|waited|serves?|served|is|was|be|been|aged|of|with)\s)\bover\s+$/iu;
const SPANS =
  /^[-\s](?:minute|hour|day|night|week|weekend|month|quarter|season|year|decade)s?\b(?!\s(?:ago|old|later|earlier))/iu;

/**
 * Reads what bounds the figure between two offsets, and where the bounding words begin.
 * @param countedEnd where what it counts ends: "26 people or more"
 */
export function readBound(
  text: string,
  start: number,
  end: number,
  countedEnd = end,
): { readonly bound: Bound; readonly start: number } {
  const words = text.slice(Math.max(0, start - 48), start);
  const before = SPANS.test(text.slice(end, end + 16)) ? words.replace(OVER_SPAN, " ") : words;
  for (const [bound, pattern] of BEFORE) {
    const found = pattern.exec(before)?.[0];
    if (found !== undefined) return { bound, start: start - found.length };
  }
  const after = [end, countedEnd].map((from) => text.slice(from, from + 16));
  return { bound: AFTER.find(([, pattern]) => after.some((words) => pattern.test(words)))?.[0] ?? "exact", start };
}

/**
 * What a quote's bound bears out besides itself: what is weaker and follows from it. "About 200" is never told as 200. An exact
 * figure bears out "about" alone: "at least 200" follows from 200, but tells a reader of more that nobody spoke of.
 */
const BORNE_OUT: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: [],
  over: [],
  "at least": ["over"],
  under: [],
  "at most": ["under"],
  nearly: [],
  "all but": [],
  about: ["exact", "nearly"],
};

export function bearsOutBound(claimed: Bound, said: Bound): boolean {
  return claimed === said || BORNE_OUT[claimed].includes(said);
}
