import { canonicalize } from "../canonicalize.ts";
import type { ExtractedDocument } from "../extracted-document.ts";
import { furniture } from "./furniture.ts";
import { isCaption } from "./is-caption.ts";
import { isHeadline } from "./is-headline.ts";
import { isParagraph } from "./is-paragraph.ts";
import { readHeaders } from "./read-headers.ts";
import { readStamp, type Stamp } from "./read-stamp.ts";
import { RUBRICS } from "./rubrics.ts";
import { sameWords } from "./same-words.ts";
import { type Head, type HeadLine, scanHead } from "./scan-head.ts";
import { type ArticleLines, splitArticles } from "./split-articles.ts";
import { unwrapLines } from "./unwrap-lines.ts";

type Fields = ExtractedDocument["fields"];

/**
 * Reads a plain text, as a person copies it from a page, types it, or gets it out of a PDF: takes out what the page
 * printed around the article, reads title, dates, names and address from its head, keeps captions apart.
 * @param known what is known of the document already; it goes before what the text says
 * @returns one document for each article the text holds
 */
export function readText(text: string, known: Fields = {}): readonly ExtractedDocument[] {
  const lines = unwrapLines(canonicalize(text)).split("\n");
  const articles = splitArticles(lines);
  return articles.map((article) => readArticle(article, articles.length === 1 ? known : {}));
}

function readArticle(article: ArticleLines, known: Fields): ExtractedDocument {
  const headers = readHeaders(article.lines);
  const given: Fields = { ...headers.fields, ...known };
  const foundAt = headers.rest.length === article.lines.length ? article.titleAt : null;
  const { titleAt, title, head } = findHead(headers.rest, given.title?.value ?? null, foundAt);
  const tail = tailStart(headers.rest, head.end);
  const captions: string[] = [];
  const kept: string[] = [];
  const stamps: Stamp[] = [];
  let fields: Fields = {};
  for (const [index, line] of headers.rest.entries()) {
    const read = head.lines.get(index);
    const rubric = index < head.end ? RUBRICS.get(line.toLowerCase()) : undefined;
    if (index === titleAt || read?.kind === "title" || read?.kind === "furniture") continue;
    const stamp = read?.kind === "stamp" ? read.stamp : index >= tail ? labelled(line) : null;
    if (stamp) stamps.push(stamp);
    else if (rubric) fields = { descriptor: { value: rubric, origin: "text" }, ...fields };
    else if (read?.kind === "byline") fields = { byline: { value: read.byline, origin: "text" }, ...fields };
    else if (read?.kind === "url") fields = { url: { value: read.url, origin: "text" }, ...fields };
    else if (read?.kind === "caption" || isCaption(line, false)) captions.push(line);
    else if (!isFurniture(headers.rest, index, title)) kept.push(line);
  }
  const body = kept.join("\n");
  if (/[\p{L}\p{N}]/u.test(body)) {
    const titleField: Fields = title === null ? {} : { title: { value: title, origin: "text" } };
    return { text: body, fields: { ...titleField, ...readStamps(stamps), ...fields, ...given }, captions };
  }
  // A note of one line is its own text, not a title without one.
  return { text: [...headers.rest].join("\n"), fields: given, captions: [] };
}

interface FoundHead {
  readonly titleAt: number | null;
  readonly title: string | null;
  readonly head: Head;
}

function findHead(lines: readonly string[], givenTitle: string | null, foundAt: number | null): FoundHead {
  if (givenTitle !== null) return { titleAt: null, title: givenTitle, head: scanHead(lines, 0, givenTitle) };
  const first =
    foundAt ??
    lines.findIndex((line) => line !== "" && !furniture(line) && !readStamp(line) && !RUBRICS.has(line.toLowerCase()));
  const title = lines[first] ?? "";
  const above = readAbove(lines.slice(0, Math.max(0, first)));
  const below = scanHead(lines, first + 1, title);
  if (first >= 0 && isTitle(lines, first, below)) {
    return { titleAt: first, title, head: { end: below.end, lines: new Map([...above, ...below.lines]) } };
  }
  return { titleAt: null, title: null, head: { end: first, lines: above } };
}

/** What stands above a headline is the page's. A bare date there is the day the page was looked at, as mastheads print it. */
function readAbove(lines: readonly string[]): ReadonlyMap<number, HeadLine> {
  return new Map(
    lines.flatMap((line, index): readonly (readonly [number, HeadLine])[] => {
      if (line === "" || isParagraph(line) || RUBRICS.has(line.toLowerCase())) return [];
      const stamp = readStamp(line);
      return [[index, stamp?.labelled ? { kind: "stamp", stamp } : { kind: "furniture" }]];
    }),
  );
}

/** A first line is a title if the page's head follows it, or text that is longer than it and set apart or ended as text. */
function isTitle(lines: readonly string[], at: number, head: Head): boolean {
  const title = lines[at] ?? "";
  if ([...head.lines.values()].some((line) => line.kind === "title")) return true;
  if (!isHeadline(title) || isCaption(title, false)) return false;
  if (head.lines.size > 0) return true;
  return lines.slice(at + 1).some((line) => isParagraph(line));
}

/** Pages print their dates below the article too: its last lines, after the last paragraph. */
function tailStart(lines: readonly string[], headEnd: number): number {
  return Math.max(headEnd, lines.findLastIndex(isParagraph) + 1);
}

function labelled(line: string): Stamp | null {
  const stamp = readStamp(line);
  return stamp?.labelled ? stamp : null;
}

function readStamps(stamps: readonly Stamp[]): Fields {
  const updatedAt = stamps.find((stamp) => stamp.updatedAt)?.updatedAt;
  const publishedAt = stamps.find((stamp) => stamp.publishedAt)?.publishedAt ?? updatedAt;
  const publisher = stamps.find((stamp) => stamp.publisher)?.publisher;
  const byline = stamps.find((stamp) => stamp.byline)?.byline;
  return {
    ...(publishedAt ? { publishedAt: { value: publishedAt, origin: "text" } } : {}),
    ...(updatedAt ? { updatedAt: { value: updatedAt, origin: "text" } } : {}),
    ...(byline ? { byline: { value: byline, origin: "text" } } : {}),
    ...(publisher ? { publisher: { value: publisher, origin: "text" } } : {}),
  };
}

function isFurniture(lines: readonly string[], index: number, title: string | null): boolean {
  const line = lines[index] ?? "";
  if (title !== null && sameWords(line, title)) return true;
  const kind = furniture(line);
  if (kind !== "maybe") return kind === "sure";
  return [-1, 1].some((step) => {
    const other = neighbour(lines, index, step);
    return other === undefined || furniture(other) !== null || readStamp(other) !== null;
  });
}

/** The next line that is not empty; canonical text has at most one empty line in between. */
function neighbour(lines: readonly string[], index: number, step: number): string | undefined {
  return lines[index + step] || lines[index + 2 * step];
}
