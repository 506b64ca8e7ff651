/** Texts wrapped for mail and terminals end their lines here. */
const MIN_WIDTH = 45;
const MAX_WIDTH = 110;
/** The right margin is ragged by a word; lines that end further in end for a reason. */
const RAG = 8;
/** In wrapped text nearly every line that another follows is full, and its end is seldom a sentence's. */
const MIN_FULL_SHARE = 0.7;
const MAX_ENDED_SHARE = 0.5;
const MIN_LINES = 3;
/** Fewer single lines may be headings. */
const MIN_DOUBLE_SPACED = 8;
const LIST_ITEM = /^(?:[•●▪*–—-]|\d+[.)]) /u;

/**
 * Joins the lines of paragraphs where a text was wrapped at a fixed width, and parts paragraphs that stand line under line,
 * so that one paragraph is one line. Lists, verses and heads, whose lines are of any length, stay as they are.
 */
export function unwrapLines(text: string): string {
  const paragraphs = closeDoubleSpacing(text.split(/\n{2,}/).map((paragraph) => paragraph.split("\n")));
  const width = wrapWidth(paragraphs);
  return paragraphs.map((lines) => joinLines(lines, width)).join("\n\n");
}

/** Where every line stands alone and they are wrapped, the text is double-spaced: its empty lines part nothing. */
function closeDoubleSpacing(paragraphs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (paragraphs.length < MIN_DOUBLE_SPACED || paragraphs.some((lines) => lines.length > 1)) return paragraphs;
  const closed = [paragraphs.flat()];
  return wrapWidth(closed) === null ? paragraphs : closed;
}

function joinLines(lines: readonly string[], width: number | null): string {
  let text = lines[0] ?? "";
  for (let index = 1; index < lines.length; index++) {
    const [above = "", below = ""] = [lines[index - 1], lines[index]];
    text += `${separator(above, below, width)}${below}`;
  }
  return text;
}

function separator(above: string, below: string, width: number | null): string {
  if (width !== null && isFull(above, below, width) && !LIST_ITEM.test(below)) return " ";
  const isApart = Math.max(above.length, below.length) > MAX_WIDTH && !(LIST_ITEM.test(above) && LIST_ITEM.test(below));
  return isApart ? "\n\n" : "\n";
}

/** The width that a text was wrapped at, or null where it was not. */
function wrapWidth(paragraphs: readonly (readonly string[])[]): number | null {
  const pairs = paragraphs.flatMap((lines) =>
    lines.slice(1).map((below, index) => [lines[index] ?? "", below] as const),
  );
  const width = pairs.reduce((widest, [above]) => Math.max(widest, above.length > MAX_WIDTH ? 0 : above.length), 0);
  if (width < MIN_WIDTH || pairs.length < MIN_LINES - 1) return null;
  const full = pairs.filter(([above, below]) => isFull(above, below, width));
  const ended = full.filter(([above]) => /[.!?:]["”’)]?$/.test(above));
  return full.length >= pairs.length * MIN_FULL_SHARE && ended.length <= full.length * MAX_ENDED_SHARE ? width : null;
}

/** The next line's first word would not have fitted: that is what makes a line full. */
function isFull(above: string, below: string, width: number): boolean {
  const filled = above.length + 1 + (below.split(" ", 1)[0]?.length ?? 0);
  return above.length <= width && filled > width - RAG;
}
