import type { Span } from "../domain/span.ts";
import { abbreviations } from "./abbreviations.ts";
import { segmentLines } from "./segment-lines.ts";
import { sentenceStarters } from "./sentence-starters.ts";

/** Longer sentences (tables, lists run together) are cut at a comma or space, so that each can be shown whole. */
const MAX_SENTENCE_LENGTH = 2_000;
/** How far a decision looks around a full stop: bounds the work on any text. */
const REACH = 60;

const TERMINATOR = /[.…](?:\s?[.…])*|[!?‼⁇⁈⁉]+|[。．！？｡।॥؟۔።။។]+/gu;
const CLOSERS = /(?:["'”’»›)\]}」』）】]|''|\s(?:"|''|”|»)(?=\s|$))*/uy;
const WORD_BEFORE = /(?:[\p{L}\p{N}]+\.)*[\p{L}\p{M}\p{N}]+\s?$/u;
const OPENERS = /^["'“”‘«‹„([{「『（【`¿¡—–-]+\s?/u;
const DIGIT = /^\p{Nd}/u;
const LOWER = /^\p{Ll}/u;
const MONTH_OR_DAY =
  /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|f[ée]vr|mon|tue|wed|thu|fri|sat|sun|e[sd]t|gmt|utc|p[sd]t)/iu;
/** `“Why?” Ms. Dar asked.`: who speaks belongs to the question. */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|told|added|wrote|replied|warned|declared|insisted)\b/u;
/** Languages that write ordinal numbers with a full stop: "am 3. Mai". */
const STOP_ORDINALS = new Set([
  "de",
  "da",
  "no",
  "nb",
  "nn",
  "fi",
  "et",
  "cs",
  "sk",
  "sl",
  "hr",
  "sr",
  "hu",
  "is",
  "lv",
]);

/** Whether the full stop at `stop` belongs to the word before it and the sentence goes on after it. */
function isInside(text: string, sentenceStart: number, stop: number, after: string, language: string | null): boolean {
  const before = text.slice(Math.max(sentenceStart, stop - REACH), stop);
  const word = WORD_BEFORE.exec(before)?.[0].trim().toLowerCase();
  if (word === undefined) return /[([]\s?$/.test(before);
  const next = after.replace(OPENERS, "");
  const starts = sentenceStarters.has(/^[\p{L}’']+/u.exec(next)?.[0].toLowerCase() ?? "");
  const aloneAtStart = before.trim().length === word.length && stop - sentenceStart <= REACH;
  if (aloneAtStart && /^(?:\p{Nd}{1,3}|\p{L}|[ivxlc]+)$/u.test(word)) return true;
  if (abbreviations.leading.has(word)) return true;
  if (abbreviations.beforeNumber.has(word) && DIGIT.test(next)) return true;
  if (/^(?:[ap]\.m|am|pm)$/.test(word)) return MONTH_OR_DAY.test(next) || DIGIT.test(next);
  if (abbreviations.trailing.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starts && !OPENERS.test(after);
  if (/(?<![\p{L}\p{N}’'])\p{Lu}\s?$/u.test(before)) return word === "i" ? false : !starts;
  if (language !== null && STOP_ORDINALS.has(language) && /^\p{Nd}{1,2}$/u.test(word)) return !starts;
  return false;
}

/** The end of the sentence that a run of terminators closes, with its closing marks; null where it closes none. */
function sentenceEnd(
  text: string,
  from: number,
  run: { start: number; end: number },
  limit: number,
  openQuotes: number,
  language: string | null,
): number | null {
  CLOSERS.lastIndex = run.end;
  let closers = CLOSERS.exec(text)?.[0] ?? "";
  // A straight mark set off by a space opens a quotation unless one is open.
  if (/^\s/.test(closers) && /["']/.test(closers) && openQuotes % 2 === 0) closers = "";
  const end = Math.min(run.end + closers.length, limit);
  if (end >= limit) return limit;
  const terminator = text.slice(run.start, run.end);
  if (/[。．！？｡।॥؟۔።။។]/u.test(terminator)) return end;
  const rest = text.slice(end, end + REACH);
  if (!/^\s/u.test(rest)) {
    // "development.Pakistan": a lost paragraph end, not a name such as "Node.js".
    const glued = terminator.length === 1 && /\p{Ll}{2}[.!?]$/u.test(text.slice(Math.max(from, run.end - 4), run.end));
    return glued && /^["'“‘]?\p{Lu}(?:\p{Ll}{2}|\p{Ll}?\s)/u.test(rest) && !/^\S*[./@_]\S/u.test(rest) ? end : null;
  }
  const after = rest.trimStart();
  const next = after.replace(OPENERS, "");
  if (LOWER.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return null;
  if (/^[,;:]/.test(after)) return null;
  if (/["”’»]/.test(closers) && SPEAKER.test(after)) return null;
  if (/[.…]/u.test(terminator)) {
    const elision = terminator.length > 1 || terminator === "…";
    if (elision && /[\s([“"‘]/u.test(text.charAt(run.start - 1))) return null;
    if (!elision && closers === "" && isInside(text, from, run.start, after, language)) return null;
  }
  return end;
}

function* cut(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  while (end - from > MAX_SENTENCE_LENGTH) {
    const piece = text.slice(from, from + MAX_SENTENCE_LENGTH);
    const pause = Math.max(piece.lastIndexOf("; "), piece.lastIndexOf(", "));
    const at = pause > MAX_SENTENCE_LENGTH / 2 ? pause + 1 : piece.search(/\s\S*$/u);
    let to = from + (at > 0 ? at : MAX_SENTENCE_LENGTH);
    if (/[\uDC00-\uDFFF]/.test(text.charAt(to)) && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    yield { start: from, end: to };
    from = to;
    while (from < end && /\s/u.test(text.charAt(from))) from += 1;
  }
  if (from < end) yield { start: from, end };
}

function* sentencesOfLine(text: string, line: Span, language: string | null): Generator<Span> {
  let from = line.start;
  let counted = line.start;
  let quotes = 0;
  const runs: { start: number; end: number }[] = [];
  for (const match of text.slice(line.start, line.end).matchAll(TERMINATOR)) {
    runs.push({ start: line.start + match.index, end: line.start + match.index + match[0].trimEnd().length });
  }
  for (const run of runs) {
    if (run.start < from) continue;
    for (; counted < run.start; counted += 1) if (text.charAt(counted) === '"') quotes += 1;
    const end = sentenceEnd(text, from, run, line.end, quotes, language);
    if (end === null) continue;
    yield { start: from, end };
    from = end;
    while (from < line.end && /\s/u.test(text.charAt(from))) from += 1;
  }
  if (from < line.end) yield { start: from, end: line.end };
}

/** Joins spans without a letter or digit (a stray quote mark, "* * *") to a neighbour of the same line. */
function joinStrays(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  let pending: number | null = null;
  for (const span of spans) {
    const last = joined.at(-1);
    if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) {
      joined.push({ start: pending ?? span.start, end: span.end });
      pending = null;
    } else if (last) joined[joined.length - 1] = { start: last.start, end: span.end };
    else pending ??= span.start;
  }
  const end = spans.at(-1)?.end;
  return pending !== null && end !== undefined ? [{ start: pending, end }] : joined;
}

/**
 * Splits canonical text into its sentences: the units that are cited. Headings and list items are sentences of their own,
 * a list item without its bullet. Rules instead of `Intl.Segmenter`, which ends a sentence after "Mr.", "Nov." and "U.S.".
 * Spans are trimmed, in order, apart from each other, and cover all but white space and bullets. Time is linear.
 * @param language ISO 639-1 code or null; decides whether "3." may be an ordinal number
 */
export function segmentSentences(text: string, language: string | null): readonly Span[] {
  return segmentLines(text).flatMap(({ span }) =>
    joinStrays(text, [...sentencesOfLine(text, span, language)]).flatMap((sentence) => [
      ...cut(text, sentence.start, sentence.end),
    ]),
  );
}
