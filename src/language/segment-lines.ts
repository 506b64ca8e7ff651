import type { Span } from "../domain/span.ts";

const BULLET = /^[•‣⁃◦▪▫●○■□►▸➤✓*·–—-](?=\s)/u;
const TERMINAL = /[.!?…:;。！？।]["'”’»)\]]*\s*$/u;

/** A stretch of text that no sentence crosses. */
export interface Line {
  readonly span: Span;
  readonly bullet: boolean;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * Whether a text's lines are broken at a column (mail, old wires) and not at paragraphs: most of them are about as long
 * as the longest, and most end inside a sentence.
 */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 4) return false;
  const widest = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (widest < 40 || widest > 100) return false;
  const full = lines.filter((line) => line.end - line.start >= widest * 0.7).length;
  const open = lines.filter((line) => !TERMINAL.test(text.slice(Math.max(line.start, line.end - 8), line.end))).length;
  return full >= lines.length * 0.6 && open >= lines.length * 0.6;
}

/**
 * Splits canonical text at its line ends into trimmed, non-empty lines, in order. A bullet is left out of its line. Lines
 * that were broken at a column are joined again, up to the next blank line where blank lines set paragraphs apart.
 */
export function segmentLines(text: string): readonly Line[] {
  const lines: Span[] = [];
  const blankBefore: boolean[] = [];
  let start = 0;
  let blank = false;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const span = trimmed(text, start, end);
    if (span.start === span.end) blank = true;
    else {
      lines.push(span);
      blankBefore.push(blank);
      blank = false;
    }
    start = end + 1;
  }
  const wrapped = isHardWrapped(text, lines);
  const blanksSeparate = blankBefore.slice(1).includes(false);
  const result: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const bullet = BULLET.exec(text.slice(line.start, line.start + 2)) !== null;
    const span = bullet ? trimmed(text, line.start + 1, line.end) : line;
    const last = result.at(-1);
    if (wrapped && last && !bullet && !(blanksSeparate && blankBefore[index])) {
      result[result.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
    } else if (span.start < span.end) result.push({ span, bullet });
  }
  return result;
}
