import { furniture } from "./furniture.ts";
import { isCaption } from "./is-caption.ts";
import { isParagraph } from "./is-paragraph.ts";
import { readByline } from "./read-byline.ts";
import { readStamp, type Stamp } from "./read-stamp.ts";
import { sameWords } from "./same-words.ts";

/** What a line in the head of an article is. Text is the article's own words, such as a standfirst. */
export type HeadLine =
  | { readonly kind: "stamp"; readonly stamp: Stamp }
  | { readonly kind: "byline"; readonly byline: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "furniture" | "title" | "caption" | "text" };

export interface Head {
  /** The index of the first line after the head. */
  readonly end: number;
  /** By index, the lines of the head after the title. Empty lines have no entry. */
  readonly lines: ReadonlyMap<number, HeadLine>;
}

/** A page's head is a dozen lines at most; what stands further down is the article. */
const MAX_HEAD_LINES = 16;
/** A standfirst, kicker or caption may stand between two of the page's own lines; two texts in a row are the article. */
const MAX_TEXTS_IN_A_ROW = 1;

/**
 * Reads the block of title repetitions, dates, names and furniture that pages print between a headline and its article.
 * It ends after its last such line.
 * @param title the headline, which stands before `start`
 */
export function scanHead(lines: readonly string[], start: number, title: string): Head {
  const seen = new Map<number, HeadLine>();
  let end = start;
  let textsInARow = 0;
  let afterParagraph = false;
  for (let index = start; index < lines.length && seen.size < MAX_HEAD_LINES; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const read = readHeadLine(line, title, lines[index - 1] ?? "");
    const isText = read.kind === "text" || (afterParagraph && isWeak(read));
    seen.set(index, isText ? { kind: "text" } : read);
    if (isText) {
      textsInARow++;
      afterParagraph ||= isParagraph(line);
      if (textsInARow > MAX_TEXTS_IN_A_ROW) break;
    } else {
      if (read.kind !== "caption") textsInARow = 0;
      // One that only initials give away is a caption if more of the head follows it; a wire story's lead is none.
      if (read.kind !== "caption" || isCaption(line, false)) end = index + 1;
    }
  }
  return { end, lines: new Map([...seen].filter(([index]) => index < end)) };
}

/** After a paragraph, a bare date may be a heading, and "By …" may be one too. */
function isWeak(line: HeadLine): boolean {
  return (line.kind === "stamp" && !line.stamp.labelled) || line.kind === "byline";
}

function readHeadLine(line: string, title: string, previous: string): HeadLine {
  if (sameWords(line, title)) return { kind: "title" };
  if (furniture(line)) return { kind: "furniture" };
  const stamp = readStamp(line);
  if (stamp) return { kind: "stamp", stamp };
  const byline = readByline(/^by$/i.test(previous) ? `By ${line}` : line);
  if (byline) return { kind: "byline", byline };
  if (/^https?:\/\/\S+$/i.test(line)) {
    return furniture(previous) ? { kind: "furniture" } : { kind: "url", url: line };
  }
  if (/^by$/i.test(line)) return { kind: "furniture" };
  return isCaption(line, true) ? { kind: "caption" } : { kind: "text" };
}
