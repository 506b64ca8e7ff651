import { UserError } from "../../errors.ts";

/** The outline of an XML document. */
export interface MarkupOutline {
  /** The root's name in lower case, without its prefix. */
  readonly root: string;
  /** The root's content: from after its start tag to before its end tag. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Where the root ends; equals the text's length where only the end tag's last character is missing. */
  readonly end: number;
  /** The names of the root's children, in lower case and without prefix. */
  readonly children: ReadonlySet<string>;
  /** How many elements are called `item`, `entry` or `outline`. */
  readonly items: number;
}

/** Deeper than any feed or list of feeds; markup inside an item's text counts. */
const MAX_DEPTH = 512;

/** HTML elements without end tag, which feeds that do not escape their text leave open. `link` is none of them here. */
const VOID = new Set(["br", "hr", "img", "input", "source", "wbr"]);

const NAME = /[^\s/>"'<]+/y;

/** XML names may hold letters of all scripts; what begins otherwise after `<` is text that should have been escaped. */
const NAME_START = /[\p{L}_:]/u;

const ITEMS = new Set(["item", "entry", "outline"]);

/**
 * Reads the outline of XML in one pass, in time that grows with its length alone, before a parser builds anything of it. As lenient
 * as feed readers: end tags may be missing inside the root, text may hold a stray `<`.
 * @param welcome called with the root's name in lower case, without prefix, before anything in it is read; may throw
 * @returns null where there is no element
 * @throws {UserError} where it breaks off before the root's end, nests too deep or declares entities (by which a few lines unfold
 *   to gigabytes, or to files of this machine)
 */
export function scanMarkup(text: string, welcome: (root: string) => void): MarkupOutline | null {
  const open: string[] = [];
  const children = new Set<string>();
  let items = 0;
  let contentStart = -1;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    const skipped = skipSection(text, at, open.length === 0);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const isEnd = text[at + 1] === "/";
    const name = nameAt(text, at + (isEnd ? 2 : 1));
    if (name === null) {
      at += 1;
      continue;
    }
    const close = closeOfTag(text, at + name.length + 1);
    const local = localName(name);
    if (open.length === 0 && !isEnd) welcome(local);
    if (isEnd) {
      const depth = open.lastIndexOf(name);
      if (depth === 0) {
        const [root = ""] = open;
        const end = close === -1 ? text.length : close + 1;
        return { root: localName(root), contentStart, contentEnd: at, end, children, items };
      }
      if (close === -1) throw brokenOff();
      if (depth > 0) open.length = depth;
    } else {
      if (close === -1) throw brokenOff();
      if (open.length === 1) children.add(local);
      if (ITEMS.has(local)) items += 1;
      const isEmpty = text[close - 1] === "/";
      if (open.length === 0) {
        contentStart = close + 1;
        if (isEmpty) return { root: local, contentStart, contentEnd: contentStart, end: contentStart, children, items };
      }
      if (!isEmpty && !VOID.has(local)) open.push(name);
      if (open.length > MAX_DEPTH) {
        throw new UserError(
          `The document nests more than ${MAX_DEPTH} elements inside each other, which no feed does.`,
        );
      }
    }
    at = close + 1;
  }
  if (open.length > 0) throw brokenOff();
  return null;
}

/** @returns where a comment, CDATA section, processing instruction or declaration ends; null where a tag or text stands */
function skipSection(text: string, at: number, isProlog: boolean): number | null {
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return after(text, "]]>", at + 9);
  if (text.startsWith("<?", at)) return after(text, "?>", at + 2);
  if (!text.startsWith("<!", at)) return null;
  if (!isProlog) return at + 2;
  const end = after(text, ">", at);
  const subset = text.indexOf("[", at);
  if (subset === -1 || subset >= end) return end;
  const subsetEnd = after(text, "]", subset);
  if (/<!ENTITY\b/i.test(text.slice(subset, subsetEnd))) {
    throw new UserError(
      "The document declares entities of its own, which can be made to fill all memory. It is not read; tell the site's owner.",
    );
  }
  return after(text, ">", subsetEnd);
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at === -1) throw brokenOff();
  return at + mark.length;
}

function nameAt(text: string, at: number): string | null {
  if (!NAME_START.test(text[at] ?? "")) return null;
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? null;
}

/** Values in quotes may hold `>`. @returns -1 where the tag does not end */
function closeOfTag(text: string, from: number): number {
  const mark = /["'>]/g;
  for (let at = from; ; ) {
    mark.lastIndex = at;
    const found = mark.exec(text);
    if (found === null) return -1;
    if (found[0] === ">") return found.index;
    const quote = text.indexOf(found[0], found.index + 1);
    if (quote === -1) return -1;
    at = quote + 1;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function brokenOff(): UserError {
  return new UserError("The document breaks off before its end, or its markup is broken. Try again later.");
}
