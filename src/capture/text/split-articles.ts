import { furniture } from "./furniture.ts";
import { isCaption } from "./is-caption.ts";
import { isHeadline } from "./is-headline.ts";
import { isParagraph } from "./is-paragraph.ts";
import { readByline } from "./read-byline.ts";
import { isHeaderBlock } from "./read-headers.ts";
import { readStamp } from "./read-stamp.ts";
import { RUBRICS } from "./rubrics.ts";
import { sameWords } from "./same-words.ts";
import { type Head, scanHead } from "./scan-head.ts";

/** What the page's own lines after a headline say. */
interface Signs {
  readonly kinds: ReadonlySet<string>;
  /** The day of a labelled date. */
  readonly day: string | null;
}

/** The lines of one article. */
export interface ArticleLines {
  readonly lines: readonly string[];
  /** Where its headline stands, if the page's head was found below it; lines above are the page's. */
  readonly titleAt: number | null;
}

/** Less running text than this, or less dense, and without a head of its own, is what a page prints above its article. */
const MIN_PARAGRAPHS = 2;
const MIN_TEXT_LENGTH = 200;
const MIN_PARAGRAPH_SHARE = 0.4;
/** Signs that tell a headline above them by themselves. */
const HEADING_SIGNS = ["title", "stamp", "byline"];
/** Rubrics and menu entries are shorter than headlines. */
const MIN_HEADLINE_WORDS = 3;

/**
 * Cuts a capture that runs on into further articles. A new article begins, after running text, at a headline whose page
 * head follows it, and text after that. Two kinds of sign make a page's head: the headline repeated, with anything else; a
 * labelled date with furniture, names or an address; names with any date. An article's own sub-headings, chronicles and
 * lists show one at most. One is enough where it is a repeated headline, names, or a labelled date of another day, and the
 * capture's first article opens the same way.
 * @returns runs of lines, in order, that together are all lines
 */
export function splitArticles(lines: readonly string[]): readonly ArticleLines[] {
  const firstLine = lines.findIndex(
    (line) => line !== "" && !furniture(line) && !readStamp(line) && !RUBRICS.has(line.toLowerCase()),
  );
  const first = signs(scanHead(lines, firstLine + 1, lines[firstLine] ?? ""));
  const articles: { start: number; titleAt: number | null }[] = [];
  let current = { start: 0, titleAt: HEADING_SIGNS.some((kind) => first.kinds.has(kind)) ? firstLine : null };
  let [count, paragraphs, textLength] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const repeatsTitle = current.titleAt !== null && sameWords(line, lines[current.titleAt] ?? "");
    if (index > firstLine && !repeatsTitle && startsArticle(lines, index, first)) {
      const isDense =
        paragraphs >= Math.max(MIN_PARAGRAPHS, count * MIN_PARAGRAPH_SHARE) && textLength >= MIN_TEXT_LENGTH;
      const isWhole = current.titleAt === null ? isDense : paragraphs > 0;
      if (isWhole) articles.push(current);
      if (isWhole || current.titleAt === null) {
        current = { start: isWhole ? index : current.start, titleAt: index };
        [count, paragraphs, textLength] = [0, 0, 0];
      }
      continue;
    }
    if (line !== "") count++;
    if (isParagraph(line) && !isCaption(line, true)) {
      paragraphs++;
      textLength += line.length;
    }
  }
  articles.push(current);
  return articles.map(({ start, titleAt }, order) => ({
    lines: lines.slice(start, articles[order + 1]?.start),
    titleAt: titleAt === null ? null : titleAt - start,
  }));
}

function startsArticle(lines: readonly string[], index: number, first: Signs): boolean {
  const line = lines[index] ?? "";
  if (isHeaderBlock(lines, index)) return true;
  if (!isHeadline(line) || isCaption(line, false) || furniture(line) || readStamp(line) || readByline(line))
    return false;
  const head = scanHead(lines, index + 1, line);
  const { kinds, day } = signs(head);
  if (kinds.size === 0 || !hasTextSoon(lines, head.end)) return false;
  const isDated = kinds.has("stamp");
  if (kinds.has("title") && kinds.size >= 2) return true;
  if (line.split(" ").length < MIN_HEADLINE_WORDS && /\p{Script=Latin}/u.test(line)) return false;
  if (day !== null && (kinds.has("furniture") || kinds.has("byline") || kinds.has("url"))) return true;
  if (isDated && kinds.has("byline")) return true;
  if (!startsBlock(lines, index)) return false;
  if (kinds.has("title")) return first.kinds.has("title");
  if (kinds.has("byline")) return first.kinds.has("byline");
  return day !== null && first.day !== null && day !== first.day;
}

function signs(head: Head): Signs {
  const kinds = new Set<string>();
  let day: string | null = null;
  for (const line of head.lines.values()) {
    if (line.kind !== "text" && line.kind !== "caption") kinds.add(line.kind);
    if (line.kind === "stamp" && line.stamp.byline) kinds.add("byline");
    if (line.kind === "stamp" && line.stamp.labelled) {
      day ??= (line.stamp.publishedAt ?? line.stamp.updatedAt)?.slice(0, 10) ?? null;
    }
  }
  return { kinds, day };
}

/** A list of teasers has heads without articles: they begin nothing. */
function hasTextSoon(lines: readonly string[], from: number): boolean {
  return lines
    .slice(from, from + 24)
    .filter((line) => line !== "")
    .slice(0, 6)
    .some((line) => isParagraph(line) && line.length >= 80);
}

function startsBlock(lines: readonly string[], index: number): boolean {
  return index === 0 || lines[index - 1] === "";
}
