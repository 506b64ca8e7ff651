import type { Answer, Note, Searched } from "../../domain/answer.ts";
import { counted } from "../counted.ts";
import { dateLabel } from "../date-label.ts";
import { claimBlocks } from "./claim-blocks.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import type { Block } from "./styled-text.ts";

const GAP: Block = { content: [] };

export interface AnswerDisplay {
  /** How many of its claims are on the screen already: they are left out. */
  readonly shownClaims?: number;
  readonly id?: string | undefined;
  readonly remarks?: readonly string[] | undefined;
}

/**
 * An answer: claims if a model wrote any, numbered quotes with their places, notes. Or that the archive does not say. Below it,
 * what became of it, and the id by which it can be shown again.
 */
export function answerBlocks(
  answer: Answer,
  { shownClaims = 0, id, remarks = [] }: AnswerDisplay = {},
): readonly Block[] {
  const quotes = numberedQuotes(answer);
  const claims = answer.claims.length > 0 ? [...claimBlocks(answer.claims, shownClaims), GAP] : [];
  return [
    ...(answer.kind === "abstention" ? abstention(answer.searched, quotes.length > 0) : claims),
    ...quotes,
    ...notes(answer.notes),
    ...rejected(answer),
    ...remarks.map((text): Block => ({ content: [{ text, style: "note" }] })),
    ...(id === undefined ? [] : [footer(answer, id)]),
  ];
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

/** Refused claims are counted and never shown: what they say is borne out by nothing. */
function rejected({ rejected: claims }: Answer): readonly Block[] {
  if (claims.length === 0) return [];
  const text = `${counted(claims.length, "claim")} of the model ${claims.length === 1 ? "was" : "were"} refused, because the quotes do not bear ${claims.length === 1 ? "it" : "them"} out; --json tells why.`;
  return [{ content: [{ text, style: "dim" }] }];
}

function footer({ mode, model }: Answer, id: string): Block {
  const writer = mode === "model" ? `Claims by ${model}, each checked against its quotes. ` : "";
  return { content: [{ text: `${writer}Again: answer show ${id}`, style: "dim" }] };
}

/** A note's text names the quotes it speaks of. */
function notes(all: readonly Note[]): readonly Block[] {
  return all.map(({ text }) => ({
    first: [{ text: "Note: ", style: "note" }],
    rest: [{ text: "      " }],
    content: [{ text }],
  }));
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
