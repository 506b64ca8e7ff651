import type { Answer, Claim, Note, Searched } from "../../domain/answer.ts";
import { counted } from "../counted.ts";
import { dateLabel } from "../date-label.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import type { Block } from "./styled-text.ts";

const GAP: Block = { content: [] };

/** An answer: claims if a model wrote any, numbered quotes with their places, notes. Or that the archive does not say. */
export function answerBlocks(answer: Answer): readonly Block[] {
  const quotes = numberedQuotes(answer);
  if (answer.kind === "abstention")
    return [...abstention(answer.searched, quotes.length > 0), ...quotes, ...notes(answer.notes)];
  const claims = answer.claims.length > 0 ? [...answer.claims.map(claimBlock), GAP] : [];
  return [...claims, ...quotes, ...notes(answer.notes)];
}

function numberedQuotes({ quotes, articles }: Answer): readonly Block[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return quotes.flatMap((quote) => {
    const article = byId.get(quote.articleId);
    if (article === undefined)
      throw new Error(`the answer lacks the article ${quote.articleId} of its quote ${quote.n}`);
    return [...quoteBlocks(quote, article, { label: String(quote.n) }), GAP];
  });
}

function claimBlock({ text, citations }: Claim): Block {
  return { content: [{ text }, { text: ` ${marks(citations)}`, style: "number" }] };
}

/** A note's text names the quotes it speaks of. */
function notes(all: readonly Note[]): readonly Block[] {
  return all.map(({ text }) => ({
    first: [{ text: "Note: ", style: "note" }],
    rest: [{ text: "      " }],
    content: [{ text }],
  }));
}

function marks(numbers: readonly number[]): string {
  return numbers.map((n) => `[${n}]`).join("");
}

function abstention(searched: Searched, hasNearest: boolean): readonly Block[] {
  const { articles, passages, window, terms } = searched;
  const what = `Searched ${counted(articles, "article")} (${counted(passages, "passage")})`;
  const forTerms = terms.length > 0 ? ` for: ${terms.join(", ")}` : "";
  return [
    { content: [{ text: "The archive does not say.", style: "note" }] },
    { content: [{ text: `${what}${windowLabel(window)}${forTerms}.`, style: "dim" }] },
    GAP,
    ...(hasNearest ? [{ content: [{ text: "Nearest passages, which do not answer the question:" }] }, GAP] : []),
  ];
}

function windowLabel(window: Searched["window"]): string {
  if (window === null) return "";
  const { since, until } = window;
  if (since !== null && since === until) return `, published on ${dateLabel(since)},`;
  const from = since === null ? "" : ` from ${dateLabel(since)}`;
  const to = until === null ? "" : ` to ${dateLabel(until)}`;
  return `, published${from}${to},`;
}
