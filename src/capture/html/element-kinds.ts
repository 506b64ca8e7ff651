import type { PageElement } from "./page-element.ts";

/** Elements that hold nothing a reader reads, or that only scripts fill. */
const UNREAD = new Set(
  (
    "script style noscript template head iframe object embed applet canvas audio video svg math map button input select " +
    "option textarea datalist progress meter dialog menu nav link meta base source track param frame frameset noframes"
  ).split(" "),
);

/** Elements that begin and end a block of text, as browsers lay them out. */
export const BLOCK = new Set(
  (
    "#document html body address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 " +
    "h3 h4 h5 h6 header hgroup hr li main ol p pre search section summary table caption tbody thead tfoot tr ul amp-story"
  ).split(" "),
);

export const HEADING = /^h[1-6]$/;

/** Whether a browser shows nothing of an element. A template that a saved page keeps for a shadow root is shown. */
export function isUnread({ name, attributes }: PageElement): boolean {
  return UNREAD.has(name) && attributes.shadowrootmode === undefined;
}
