import { neutralise } from "../neutralise.ts";

/**
 * Escaped wherever they stand: each can open or close bold, italic, underline, strike, spoiler or code, escape what follows,
 * or open a mention, a time, an emoji or a link in angle brackets.
 */
const ANYWHERE = /[\\*_~|`<]/g;

/** A heading, subtext, a bulleted list or a block quote, if it begins a line; Discord lets some stand behind blanks. */
const LINE_OPENERS = /^([^\S\n]*)([#>+-])/gm;

/** The item of a numbered list. */
const LIST_NUMBERS = /^([^\S\n]*\d+)\.(?=\s|$)/gm;

/** The text of a masked link ends so; at the start of a text, what stands before it is not known. */
const LINK_TARGETS = /(^|\])\(/g;

const MENTIONS = /@(?=everyone|here)/gi;

/** An address that Discord makes a link by itself, and the name of an emoji between colons. */
const COLONS = /:(?=\/\/|[\w+-]+:)/g;

/** Addresses of Discord's own are links without a scheme too. */
const INVITES = /(?<=discord(?:app)?\.(?:gg|com|media))\//gi;

/**
 * Any text, written so that Discord shows its characters as they are, whatever Markdown, mention, link or emoji they spell.
 * Discord takes a backslash away before any character but letters, digits and white space.
 *
 * It may stand at the start of a line or in the middle of one, or between marks of our own. What no screen can show exactly
 * is shown as `neutralise` does. Blanks at line ends and white space around a whole message are left to Discord, which leaves them
 * out; nobody can see them, and canonical text holds none.
 * The rules of Discord that this answers stand, each with its source, in `src/testing/discord-markdown/`.
 */
export function showLiterally(text: string): string {
  return neutralise(text)
    .replace(ANYWHERE, "\\$&")
    .replace(LINE_OPENERS, "$1\\$2")
    .replace(LIST_NUMBERS, "$1\\.")
    .replace(LINK_TARGETS, "$1\\(")
    .replace(MENTIONS, "\\@")
    .replace(COLONS, "\\:")
    .replace(INVITES, "\\/");
}
