import { ModelFault } from "./model-fault.ts";
import { openProseScanner } from "./open-prose-scanner.ts";

/**
 * A run of characters that should be one item.
 * element: stood in the named array, or in a bare one. root: an object of the top level that holds no such array.
 */
export interface ScannedItem {
  readonly place: "element" | "root";
  readonly text: string;
}

export interface ItemScanner {
  /** Yields what the piece completes. @throws {ModelFault} "length", "bad output" */
  push(piece: string): Generator<ScannedItem, void>;
  /** What was begun and not ended, where the pieces are at their end; null: nothing. */
  rest(): string | null;
  /** Whether the array was there, be it empty. */
  hasArray(): boolean;
}

const MAX_CHARACTERS = 200_000;
/** Deeper than any answer, and shallow enough that looking for the bracket that a bracket closes costs nothing. */
const MAX_DEPTH = 64;
const OPENERS: Readonly<Record<string, string>> = { "}": "{", "]": "[" };

/**
 * Finds the items of the array `name` in JSON that arrives in pieces, each as soon as it ends, whatever stands around the JSON:
 * prose, Markdown fences, `<think>` blocks. A bare array counts as the named one. After the first array with items nothing is
 * read any more, so that an answer given twice counts once. Brackets that do not match close what they can, so that one
 * broken item does not take the next with it. Whether an item is JSON at all is for its reader to judge.
 */
export function openItemScanner(name: string): ItemScanner {
  const prose = openProseScanner();
  const stack: string[] = [];
  /** Depth at which the array's items stand; 0: not in the array. */
  let itemDepth = 0;
  /** The item's characters so far; null: in none. */
  let item: string | null = null;
  /** The root's characters so far, as long as it may be an item itself. */
  let root: string | null = null;
  let inString = false;
  let isEscaped = false;
  /** The last string of depth 1, which a colon makes a key. */
  let lastString = "";
  let key = "";
  let characters = 0;
  let items = 0;
  let hasArray = false;
  let isOver = false;

  const endItem = (): ScannedItem[] => {
    const text = item?.trim() ?? "";
    item = null;
    if (text === "") return [];
    items += 1;
    return [{ place: "element", text }];
  };

  const readString = (character: string): void => {
    if (isEscaped) isEscaped = false;
    else if (character === "\\") isEscaped = true;
    else if (character === '"') inString = false;
    if (inString && stack.length === 1 && lastString.length <= name.length) lastString += character;
  };

  const open = (character: string): void => {
    if (stack.length >= MAX_DEPTH) throw new ModelFault("bad output");
    const isArray = character === "[" && itemDepth === 0;
    stack.push(character);
    if (isArray && (stack.length === 1 || (stack.length === 2 && key === name))) {
      itemDepth = stack.length;
      hasArray = true;
      root = null;
    }
  };

  const close = (opener: string): ScannedItem[] => {
    const at = stack.lastIndexOf(opener);
    // A brace too many does not end the array that it stands in.
    if (at === -1 || (opener === "{" && at < itemDepth)) return [];
    stack.length = at;
    const ended = itemDepth > 0 && at <= itemDepth ? endItem() : [];
    if (at < itemDepth) {
      itemDepth = 0;
      isOver = items > 0;
    }
    if (at > 0 || root === null) return ended;
    const text = root;
    root = null;
    return [...ended, { place: "root", text }];
  };

  const readStructure = (character: string): ScannedItem[] => {
    const opener = OPENERS[character];
    if (opener !== undefined) {
      // A bracket that closes the array ends a stray element before it, and is no part of it.
      const isPart = item !== null && stack.lastIndexOf(opener) >= itemDepth;
      if (isPart) item += character;
      if (root !== null) root += character;
      return close(opener);
    }
    if (root !== null) root += character;
    const isBetween = itemDepth > 0 && stack.length === itemDepth;
    if (isBetween && character === ",") return endItem();
    // An object that follows a stray element without a comma is an item of its own.
    const ended = isBetween && character === "{" ? endItem() : [];
    if (item !== null) item += character;
    else if (isBetween && character.trim() !== "") item = character;
    if (character === '"') {
      inString = true;
      if (stack.length === 1) lastString = "";
    } else if (character === ":" && stack.length === 1) key = lastString;
    else if (character === "," && stack.length === 1) key = "";
    else if (character === "{" || character === "[") open(character);
    return ended;
  };

  const read = (character: string): ScannedItem[] => {
    if (inString) {
      if (item !== null) item += character;
      if (root !== null) root += character;
      readString(character);
      return [];
    }
    if (stack.length > 0) return readStructure(character);
    const opening = prose.read(character);
    if (opening === null) return [];
    key = "";
    root = opening.opener === "{" ? opening.opener : null;
    open(opening.opener);
    return [...opening.next].flatMap(readStructure);
  };

  return {
    *push(piece) {
      for (const character of piece.split("")) {
        characters += 1;
        if (characters > MAX_CHARACTERS) throw new ModelFault("length");
        if (!isOver) yield* read(character);
      }
    },
    rest: () => item ?? root,
    hasArray: () => hasArray,
  };
}
