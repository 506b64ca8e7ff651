import { neutralise } from "../neutralise.ts";

/** Each can open or close a construct of CommonMark or of GitHub's tables, struck words and footnotes. */
const ANYWHERE = /[\\`*_[\]<|~]/g;

/** A heading, a block quote, a list, a line under a heading. */
const LINE_OPENERS = /^([^\S\n]*)([#>+=-])/gm;

const LIST_NUMBERS = /^([^\S\n]*\d{1,9})([.)])(?=\s|$)/gm;

/** The name of a character. */
const ENTITIES = /&(?=#?\w+;)/g;

/**
 * Any text, written so that a reader of CommonMark (https://spec.commonmark.org/0.31.2/) shows its characters as they are.
 * Lines stay lines, and lose the blanks that would make them code, only where the writer sees to it.
 */
export function escapeMarkdown(text: string): string {
  return neutralise(text)
    .replace(ANYWHERE, "\\$&")
    .replace(LINE_OPENERS, "$1\\$2")
    .replace(LIST_NUMBERS, "$1\\$2")
    .replace(ENTITIES, "\\&");
}
