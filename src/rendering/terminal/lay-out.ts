import stringWidth from "fast-string-width";
import { neutralise } from "../neutralise.ts";
import type { Block, Line, StyledText } from "./styled-text.ts";

/** Narrower than this, prefixes would leave no room for words. */
const NARROWEST = 20;

/**
 * Breaks blocks into lines no wider than `width` columns, at white space where there is any and inside a word where a word
 * alone is wider. White space at a break and at an end is left out; nothing else is.
 */
export function layOut(blocks: readonly Block[], width: number): readonly Line[] {
  return blocks.flatMap((block) => layOutBlock(block, Math.max(width, NARROWEST)));
}

function layOutBlock({ content, first = [], rest = first, wraps = true }: Block, width: number): readonly Line[] {
  const prefixWidth = Math.max(widthOf(first), widthOf(rest));
  const room = wraps ? Math.max(1, width - prefixWidth) : Number.POSITIVE_INFINITY;
  return paragraphs(content)
    .flatMap((paragraph) => breakParagraph(paragraph, room))
    .map((line, index) => [...(index === 0 ? first : rest), ...line]);
}

function widthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + stringWidth(neutralise(text)), 0);
}

/** Neutralises the content and parts it at its line ends. */
function paragraphs(content: readonly StyledText[]): readonly Line[] {
  const result: StyledText[][] = [[]];
  for (const run of content) {
    for (const [index, text] of neutralise(run.text).split("\n").entries()) {
      if (index > 0) result.push([]);
      if (text !== "") result.at(-1)?.push({ ...run, text });
    }
  }
  return result;
}

function breakParagraph(paragraph: Line, room: number): readonly Line[] {
  const lines: StyledText[][] = [[]];
  let used = 0;
  /** White space that is written only when a word follows on the same line. */
  let pending: StyledText[] = [];
  let pendingWidth = 0;
  for (const word of words(paragraph)) {
    const wordWidth = widthOf(word);
    if (word[0] !== undefined && word[0].text.trim() === "") {
      pending = [...word];
      pendingWidth = wordWidth;
      continue;
    }
    if (used > 0 && used + pendingWidth + wordWidth > room) {
      lines.push([]);
      used = 0;
    } else if (used > 0 || (lines.length === 1 && pendingWidth < room)) {
      lines.at(-1)?.push(...pending);
      used += pendingWidth;
    }
    pending = [];
    pendingWidth = 0;
    for (const piece of wordWidth > room ? cut(word) : [word]) {
      if (used > 0 && used + widthOf(piece) > room) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(...piece);
      used += widthOf(piece);
    }
  }
  return lines;
}

/** Parts a line into words and the white space between them; a word may change style inside. */
function words(line: Line): readonly Line[] {
  const result: StyledText[][] = [];
  let inWord: boolean | null = null;
  for (const run of line) {
    // No-break spaces are left inside words.
    for (const [text] of run.text.matchAll(/[^\S\u00A0\u202F\uFEFF]+|[\S\u00A0\u202F\uFEFF]+/gu)) {
      const isWord = !/^[^\S\u00A0\u202F\uFEFF]/u.test(text);
      if (isWord !== inWord) result.push([]);
      result.at(-1)?.push({ ...run, text });
      inWord = isWord;
    }
  }
  return result;
}

let graphemes: Intl.Segmenter | null = null;

/** Cuts a word that is wider than a line into its characters. The segmenter, slow to make, is made with the first such word. */
function cut(word: Line): readonly Line[] {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const segmenter = graphemes;
  return word.flatMap((run) => [...segmenter.segment(run.text)].map(({ segment }) => [{ ...run, text: segment }]));
}
