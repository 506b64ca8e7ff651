import type { Origin } from "../../domain/article.ts";
import { DESCRIPTORS } from "../../domain/descriptor.ts";
import type { ExtractedDocument } from "../extracted-document.ts";
import { readDate } from "../read-date.ts";

type Fields = ExtractedDocument["fields"];
type Field = keyof Fields;

/** Keys of front matter and header lines, as clippers, databases and people write them. */
const KEYS: Readonly<Record<string, Field>> = {
  title: "title",
  headline: "title",
  author: "byline",
  authors: "byline",
  by: "byline",
  byline: "byline",
  creator: "byline",
  publisher: "publisher",
  publication: "publisher",
  site: "publisher",
  outlet: "publisher",
  newspaper: "publisher",
  "site name": "publisher",
  source: "url",
  url: "url",
  link: "url",
  permalink: "url",
  "canonical url": "url",
  date: "publishedAt",
  published: "publishedAt",
  "published at": "publishedAt",
  "published on": "publishedAt",
  "publication date": "publishedAt",
  "date published": "publishedAt",
  "pub date": "publishedAt",
  "publish date": "publishedAt",
  updated: "updatedAt",
  "updated at": "updatedAt",
  modified: "updatedAt",
  "date modified": "updatedAt",
  "last updated": "updatedAt",
  lastmod: "updatedAt",
  language: "language",
  lang: "language",
  descriptor: "descriptor",
  type: "descriptor",
  kind: "descriptor",
};
const HEADER = /^(\p{L}[\p{L} _-]{1,24}?)\s*:\s+(\S.*)$/u;

export interface Headers {
  readonly fields: Fields;
  /** The lines that follow. */
  readonly rest: readonly string[];
}

/**
 * Reads front matter (`---`, `key: value`, `---`) or opening lines such as "Title: …", "Date: …". A value that is not
 * understood, such as an ambiguous date, is not guessed at: the field stays absent.
 */
export function readHeaders(lines: readonly string[]): Headers {
  const start = lines.findIndex((line) => line !== "");
  if (lines[start] === "---") {
    const end = lines.findIndex((line, index) => index > start && (line === "---" || line === "..."));
    const block = lines.slice(start + 1, end).map((line) => line.trim());
    if (end > start && block.some((line) => keyOf(line)) && block.every(isFrontMatter)) {
      return { fields: readFields(joinLists(block), "structured"), rest: lines.slice(end + 1) };
    }
  }
  if (start < 0 || !isHeaderBlock(lines, start)) return { fields: {}, rest: lines };
  let end = start;
  while (keyOf(lines[end] ?? "")) end++;
  return { fields: readFields(lines.slice(start, end), "text"), rest: lines.slice(end) };
}

/** Whether header lines begin here: a title and another, one under the other. */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (keyOf(lines[at - 1] ?? "")) return false;
  const keys: Field[] = [];
  for (let index = at; index < lines.length; index++) {
    const key = keyOf(lines[index] ?? "");
    if (!key) break;
    keys.push(key);
  }
  return keys.length >= 2 && (keys.includes("title") || keys.includes("url"));
}

function keyOf(line: string): Field | null {
  const key = HEADER.exec(line)?.[1]
    ?.replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_-]/g, " ");
  return key && Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}

/** "PORT ELLERY: The harbour authority said …" begins a story. */
const DATELINE = /^\p{Lu}[\p{Lu} -]+:/u;

function isFrontMatter(line: string): boolean {
  if (line === "" || keyOf(line) !== null) return true;
  return !DATELINE.test(line) && /^[\w"' -]+:(?:\s|$)|^- |^#|^\[|^\]/.test(line);
}

/** `author:` with a list under it is written on one line. */
function joinLists(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const item = /^- +(.*)$/.exec(line)?.[1];
    const last = joined.at(-1);
    if (item === undefined || last === undefined) joined.push(line);
    else
      joined[joined.length - 1] = /:\s*$/.test(last)
        ? `${last.trimEnd()} ${unquote(item)}`
        : `${last}, ${unquote(item)}`;
  }
  return joined;
}

function readFields(lines: readonly string[], origin: Origin): Fields {
  const fields: { -readonly [K in Field]?: { value: string; origin: Origin } } = {};
  for (const line of lines) {
    const key = keyOf(line);
    const raw = HEADER.exec(line)?.[2];
    if (!key || raw === undefined) continue;
    const value = unquote(raw.replace(/^\[(?!\[)(.*)\]$/, "$1")).trim();
    const [field, read] = readField(key, value);
    if (read) fields[field] ??= { value: read, origin };
  }
  return fields as Fields;
}

function readField(key: Field, value: string): readonly [Field, string | null] {
  switch (key) {
    case "url":
      return URL.canParse(value) && /^https?:/i.test(value)
        ? ["url", value]
        : /^[^\s].{1,80}$/.test(value) && !/^\w+:\/\//.test(value)
          ? ["publisher", value]
          : ["url", null];
    case "publishedAt":
    case "updatedAt":
      return [key, readDate(value)];
    case "descriptor":
      return [key, DESCRIPTORS.find((descriptor) => descriptor === value.toLowerCase()) ?? null];
    case "language":
      return [key, /^([a-z]{2})(?:[-_]\w+)*$/i.exec(value)?.[1]?.toLowerCase() ?? null];
    case "byline":
      return [
        key,
        value
          .split(/\s*[,;]\s*(?:and\s+)?/)
          .map((name) => unquote(name).replace(/^by\s+/i, ""))
          .filter(Boolean)
          .join(", "),
      ];
    default:
      return [key, value];
  }
}

/** Without quotes and the brackets of wiki links. */
function unquote(value: string): string {
  const bare = value.trim().replace(/^(["'])(.*)\1$/, "$2");
  return bare.replace(/^\[\[(?:[^|\]]*\|)?(.*)\]\]$/, "$1");
}
