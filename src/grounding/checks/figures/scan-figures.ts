import { foldWord } from "../../../language/fold-word.ts";
import { readNumber } from "../../../language/read-number.ts";
import { measures } from "./measures.ts";
import type { RawFigure } from "./quantity.ts";
import { scanWords } from "./scan-words.ts";

const START =
  /(?<![\p{L}\p{N}])(?:(?:(?:us|hk|nz|[acsr])?\$|[€£¥₹₽₩₺₪₦])\s?\p{Nd}|(?:usd|eur|gbp|inr|pkr|jpy|cny|chf|rs\.?)\s?\p{Nd}|\p{Nd}|(?:(?:half )?an? (?:dozen|hundred|thousand|million|billion|trillion)|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\p{L}\p{N}]))/giu;
const RANGE_MARK = /^(?:\s?[-–—]\s?|\s(?:to|or|and)\s)/u;
/** Years that count down. */
const BEFORE_CHRIST = /^\s?B\.?C/u;
/** "5–4", "3-1-2": neither a range nor a figure. */
const SCORE = /^\p{Nd}+(?:[-–—]\p{Nd}+)+/u;
const SCALE_WORD = /(?:\p{Nd}\s?|[\s-])(k|m|b|mn|mln|bn|bln|tn|trn|thousand|million|billion|trillion)\b/iu;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};

/** Reads the numbers of an English text, with scale, unit and range, in order and apart from each other. */
export function scanFigures(text: string): readonly RawFigure[] {
  const figures: RawFigure[] = [...scanWords(text)];
  const words = [...figures];
  let end = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < end || words.some(({ span }) => span.start <= index && index < span.end)) continue;
    const first = readOne(text, index);
    if (first === null || isPronoun(text, first)) continue;
    const range = readRange(text, first);
    const score = range === null ? SCORE.exec(text.slice(index, index + 16))?.[0] : undefined;
    end = score === undefined ? (range ?? first).span.end : index + score.length;
    if (score === undefined) figures.push(range ?? first);
  }
  return figures.sort((a, b) => a.span.start - b.span.start);
}

/** "No one", "every one". */
function isPronoun(text: string, { span: { start, end } }: RawFigure): boolean {
  return /^one$/iu.test(text.slice(start, end)) && /\b(?:no|any|every|some)[ -]$/iu.test(text.slice(0, start));
}

function readOne(text: string, at: number): RawFigure | null {
  // The number of "the top-8 teams" is none of a name's, as that of "F-16" is.
  const opened = text.slice(0, at).replace(/(?<=\btop)-$/iu, " ") + text.slice(at);
  const read = readNumber(opened, at, "en") ?? readGlued(text, at);
  if (read === null) return null;
  let { value } = read;
  let { end } = read.span;
  const half = /^(?:-|\s)and(?:-|\s)a(?:-|\s)half\b/iu.exec(text.slice(end, end + 12))?.[0];
  if (half !== undefined) {
    const scale = /^[\s-](thousand|million|billion|trillion)\b/iu.exec(text.slice(end + half.length));
    value = (value + 0.5) * (SCALES[scale?.[1]?.toLowerCase() ?? ""] ?? 1);
    end += half.length + (scale?.[0].length ?? 0);
  }
  // By definition a hundredth of a percentage point.
  const basis =
    read.unit === null ? /^\s?(?:basis[ -]points?|bps?)\b/iu.exec(text.slice(end, end + 14))?.[0] : undefined;
  if (basis !== undefined) {
    value /= 100;
    end += basis.length;
  }
  const cents = read.unit === null ? /^\s?cents?\b/iu.exec(text.slice(end, end + 7))?.[0] : undefined;
  if (cents !== undefined) {
    value = Number((value / 100).toPrecision(12));
    end += cents.length;
  }
  const written = text.slice(at, end);
  const isPoints =
    basis !== undefined || /point/iu.test(written) || (read.unit === "%" && /^[- ]points?\b/iu.test(text.slice(end)));
  const unit = isPoints
    ? "percentage points"
    : cents !== undefined
      ? "$"
      : read.unit === "USD" && !/u\.?s/iu.test(written)
        ? "$"
        : read.unit;
  const hyphened = read.unit === null ? /^[-‑]([\p{L}]+)/u.exec(text.slice(end, end + 24)) : null;
  const age = /^[-‑\s]years?[-‑\s]olds?\b/iu.exec(text.slice(end, end + 14))?.[0];
  const isAge = age !== undefined || /\b(?:aged?|ages)\s(?:of\s)?$/iu.test(text.slice(Math.max(0, at - 10), at));
  const times = /^[-\s]?(?:times|fold)\b/iu.exec(text.slice(end, end + 8))?.[0];
  const suffix = age ?? times ?? hyphened?.[0] ?? "";
  return {
    span: { start: at, end: end + suffix.length },
    kind: isAge ? "age" : times === undefined ? "number" : "times",
    value,
    high: null,
    unit,
    measure: isAge || times !== undefined ? null : measureOf(hyphened?.[1] ?? ("glued" in read ? read.glued : null)),
  };
}

function measureOf(word: string | null): string | null {
  if (word === null) return null;
  const lower = word.toLowerCase();
  return measures.get(lower) ?? foldWord(lower, "en");
}

/** "5km", "2.5m people": a number and its unit or scale without a space. */
function readGlued(text: string, at: number) {
  const found = /^(\p{Nd}+(?:,\p{Nd}{3})*(?:\.\p{Nd}+)?)(\p{L}{1,4}(?:\/h)?|°[CF])(?![\p{L}\p{N}])/u.exec(
    text.slice(at, at + 24),
  );
  if (found === null || /[\p{L}\p{N}.,-]/u.test(text.charAt(at - 1))) return null;
  const [written, digits = "", suffix = ""] = found;
  const value = Number(digits.replaceAll(",", ""));
  const span = { start: at, end: at + written.length };
  const lower = suffix.toLowerCase();
  const scale = /^\s+\p{L}/u.test(text.slice(span.end)) ? SCALES[lower] : undefined;
  if (scale !== undefined) return { span, value: value * scale, unit: null };
  return measures.has(lower) ? { span, value, unit: null, glued: lower } : null;
}

/** What is or ranges from 10 to 15 lies between them; what rises from 10 to 15 is 15. */
const RANGES =
  /\b(?:be|is|are|was|were|been|rang\p{L}+|var(?:y|ie[sd]|ying)|span\p{L}*|anywhere|anything|of)\sfrom\s$/iu;

/** "It went up to $20 to $25 from $10 to $15": a move has one goal, so the second "to" is that of a range. */
const HAS_GOAL = /\bto\s\p{Sc}\p{Nd}\S*(?:\s\S+){0,6}\sfrom\s$/u;

/** "10 to 15", "10–15", "between 10 and 15"; "rose from 10 to 15" is two figures. */
function readRange(text: string, low: RawFigure): RawFigure | null {
  const mark = RANGE_MARK.exec(text.slice(low.span.end, low.span.end + 6))?.[0];
  if (mark === undefined || (low.kind !== "number" && low.kind !== "age")) return null;
  const before = text.slice(Math.max(0, low.span.start - 20), low.span.start);
  const isBetween = /\bbetween\s$/iu.test(before);
  if (/and|or/u.test(mark) && /and/u.test(mark) !== isBetween) return null;
  const isMove = /\bfrom\s$/iu.test(before) && /to/u.test(mark);
  if (isMove && !RANGES.test(before) && !HAS_GOAL.test(text.slice(Math.max(0, low.span.start - 60), low.span.start)))
    return null;
  // What reads one number takes a hyphen for a part of a code.
  const from = low.span.end + mark.length;
  const high = readOne(`${text.slice(0, low.span.end)}${mark.replace("-", "–")}${text.slice(from)}`, from);
  if (high === null || high.kind === "times" || /^[-–—]\p{Nd}/u.test(text.slice(high.span.end))) return null;
  const written = (figure: RawFigure) => text.slice(figure.span.start, figure.span.end);
  const scale = SCALE_WORD.test(written(low)) ? null : SCALE_WORD.exec(written(high))?.[1];
  const value = low.value * (SCALES[scale?.toLowerCase() ?? ""] ?? 1);
  const isBackwards = BEFORE_CHRIST.test(text.slice(high.span.end, high.span.end + 6));
  if ((value >= high.value && !isBackwards) || (low.unit !== null && low.unit !== high.unit)) return null;
  const kind = low.kind === "age" ? low.kind : high.kind;
  return { ...high, kind, span: { start: low.span.start, end: high.span.end }, value, high: high.value };
}
