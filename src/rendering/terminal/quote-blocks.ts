import type { Article } from "../../domain/article.ts";
import type { Quote } from "../../domain/quote.ts";
import { quoteLink } from "../quote-link.ts";
import { sourceLine } from "../source-line.ts";
import { en } from "../words/en.ts";
import type { Block, StyledText } from "./styled-text.ts";

/** Columns left of the bar that marks a source's own words. */
const NUMBER_WIDTH = 3;

/**
 * A quote in full with its place: a bar at the side marks the source's own words, so that they are never taken for
 * Footnote's. Then title, publisher, date, descriptor, and the link, or the command that shows an article without one.
 */
export function quoteBlocks(
  quote: Quote,
  article: Article,
  {
    label,
    words = [{ text: quote.exact, style: "quote" }],
  }: { readonly label: string; readonly words?: readonly StyledText[] },
): readonly Block[] {
  const margin: StyledText = { text: " ".repeat(NUMBER_WIDTH + 3) };
  const { title, url } = article.metadata;
  const place: StyledText =
    url === null
      ? { text: `article show ${article.id}`, style: "dim" }
      : { text: url, style: "dim", link: quoteLink(url, quote) };
  return [
    {
      first: [
        { text: `${label.padStart(NUMBER_WIDTH)} `, style: "number" },
        { text: "│ ", style: "number" },
      ],
      rest: [{ text: " ".repeat(NUMBER_WIDTH + 1) }, { text: "│ ", style: "number" }],
      content: words,
    },
    { first: [margin], content: [{ text: title, style: "title" }] },
    { first: [margin], content: [{ text: sourceLine(article, en), style: "dim" }] },
    { first: [margin], content: [place], wraps: false },
  ];
}
