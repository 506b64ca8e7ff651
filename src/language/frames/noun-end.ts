import { isCalendarWord } from "../is-calendar-word.ts";
import { isPastForm } from "../is-past-form.ts";
import type { TaggedWord } from "../tag-words.ts";
import { isTime } from "./is-time.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "SYM"]);
const INSIDE = new Set(["DET", "ADJ", ...NOMINAL]);
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/i;
const OWNER = /^['’]s?$/;
/** "More than 20", "at least nine", "up to 130". */
const BOUND =
  /^(?:(?:more|fewer|less|greater|higher|lower|larger) than|at (?:least|most)|up to|as (?:many|few|much|little) as|all but|no (?:more|fewer|less) than|(?:about|around|over|under|nearly|almost|roughly|some|just|only|approximately|exactly|every) (?=[\d\p{L}£$€]))/iu;

/** How many words before an index's number bound it: 2 in "more than 20"; 0 where none do. */
function boundLength(words: readonly TaggedWord[], at: number): number {
  for (const length of [3, 2, 1]) {
    const next = words[at + length];
    if (next === undefined || !(next.pos === "NUM" || next.pos === "SYM" || (next.text === "half" && length > 1)))
      continue;
    const text = words.slice(at, at + length).map((word) => word.text);
    if (BOUND.test(`${text.join(" ")} ${next.text}`) && text.join(" ").split(" ").length === length) {
      const own = BOUND.exec(`${text.join(" ")} ${next.text}`)?.[0]
        .trim()
        .split(" ").length;
      if (own === length) return length;
    }
  }
  return 0;
}

const isParticiple = ({ pos, text }: TaggedWord): boolean => pos === "VERB" && (/ing$/.test(text) || isPastForm(text));
const isGlued = (a: TaggedWord | undefined, b: TaggedWord | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.span.end === b.span.start &&
  (/^[-–/]$/.test(a.text) || /^[-–/]$/.test(b.text));
const isDated = (words: readonly TaggedWord[]): boolean =>
  words.some(({ text }) => isCalendarWord(text)) && isTime(words);

/** The end of the noun phrase that starts at an index, half open; the index itself where none does. */
export function nounEnd(words: readonly TaggedWord[], from: number): number {
  const first = words[from];
  if (first === undefined) return from;
  const isPossessive = POSSESSIVE.test(first.text);
  const follows = words[from + 1]?.pos ?? "";
  // "Pressure on her", but "her pressure".
  if (first.pos === "PRON" && (!isPossessive || !/^(?:NOUN|PROPN|ADJ|NUM|ADV|VERB)$/.test(follows))) return from + 1;
  let at = from + boundLength(words, from);
  const isBound = at > from;
  let end = from;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const before = words[at - 1];
    const next = words[at + 1];
    if (
      at > from &&
      (isGlued(before, word) || isGlued(word, next)) &&
      /^[-–/]$/.test(word.text + (before?.text ?? "").slice(0, 0))
    )
      continue;
    if (at > from && isGlued(before, word)) {
      end = at + 1;
      continue;
    }
    // "Guilty last year".
    if (at > from && before?.pos === "ADJ" && /^(?:last|next)$/i.test(word.text)) break;
    if (at > from && end === at && !isBound && endsBefore(words, from, at)) break;
    const isWord =
      INSIDE.has(word.pos) ||
      (POSSESSIVE.test(word.text) && at === from) ||
      (OWNER.test(word.text) && end === at && at > from) ||
      (word.text === "&" && at > from) ||
      (word.pos === "ADV" &&
        /^(?:ADJ|NUM)$/.test(next?.pos ?? "") &&
        at === end - 0 &&
        at > from &&
        words[at - 1]?.pos === "DET") ||
      (word.pos === "ADV" && at > from && end <= from && /^(?:ADJ|NUM|VERB)$/.test(next?.pos ?? "")) ||
      isAttribute(words, from, at) ||
      // "A second, weaker storm".
      (word.text === "," && before?.pos === "ADJ" && next?.pos === "ADJ" && words[at + 2]?.pos === "NOUN" && end < at);
    if (!isWord) break;
    if (NOMINAL.has(word.pos)) end = at + 1;
  }
  // "The poor", "this", "all but two": no noun behind them.
  if (end === from && (first.pos === "DET" || isPossessive) && at > from + 1) return at;
  if (end === from && first.pos === "DET" && !/^(?:the|an?|every|no)$/i.test(first.text)) return from + 1;
  return end;
}

/** "The ailing firm": a participle before a noun, behind an article, an adjective or nothing. */
function isAttribute(words: readonly TaggedWord[], from: number, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !isParticiple(word)) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return false;
  const before = words[at - 1];
  // "Two admitted guilt": behind a number a noun is in the plural.
  if (before?.pos === "NUM" && next.pos === "NOUN" && next.text === next.lemma && before.text.toLowerCase() !== "one")
    return false;
  return at > from
    ? !/^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? "")
    : before?.pos === "ADP" && !/ing$/.test(word.text);
}

/** Whether a word behind a finished phrase begins the next one. */
function endsBefore(words: readonly TaggedWord[], from: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || OWNER.test(before.text)) return false;
  if (word.pos === "DET" || POSSESSIVE.test(word.text)) return true;
  // "Fined Dunmarsh £4 million", "gave workers 20 days"; but "weeks 24 and 31", "April 2016".
  if (word.pos === "SYM" && word.text !== "%" && before.pos !== "NUM") return true;
  if (word.pos === "NUM" && before.pos === "NOUN" && /^(?:NOUN|SYM|ADJ)$/.test(words[at + 1]?.pos ?? "")) return true;
  if (/^(?:last|next)$/i.test(word.text)) return true;
  if (word.pos === "ADJ" && before.pos !== "NUM" && before.pos !== "SYM") {
    // "Guilty last year", but "Port Calder general hospital".

    // "The ailing digital start-up", where "ailing" is taken for a noun.
    const isWithin =
      /^(?:NOUN|PROPN)$/.test(words[at + 1]?.pos ?? "") &&
      words[from]?.pos === "DET" &&
      !/^(?:VERB|AUX)$/.test(words[from - 1]?.pos ?? "");
    return (before.pos === "NOUN" && !isWithin) || isDated(words.slice(from, at));
  }
  // "Between April 2016 and November 2019 Whitlam ordered".
  return isDated(words.slice(from, at)) && !isTime(words.slice(from, at + 1));
}
