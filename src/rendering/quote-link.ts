import type { Quote } from "../domain/quote.ts";

/** A quote of more words than this is named by its first and last words: long addresses break in mail and chat. */
const WHOLE_WORDS = 8;
const EDGE_WORDS = 4;

/**
 * The address of a quote's article, leading to the very sentence by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). Browsers that do not know them open the page at its top.
 */
export function quoteLink(url: string, { exact }: Pick<Quote, "exact">): string {
  const words = exact.trim().split(/\s+/u);
  const parts =
    words.length <= WHOLE_WORDS
      ? [words.join(" ")]
      : [words.slice(0, EDGE_WORDS).join(" "), words.slice(-EDGE_WORDS).join(" ")];
  const mark = url.includes("#") ? ":~:text=" : "#:~:text=";
  return `${url}${mark}${parts.map(encode).join(",")}`;
}

/** A hyphen and a comma have a meaning of their own in a text fragment; `encodeURIComponent` leaves the hyphen. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll("-", "%2D")
    .replace(/[!'()*]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
