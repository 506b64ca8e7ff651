import type { Remark } from "../../app/remark.ts";
import type { Answer, Note } from "../../domain/answer.ts";
import { abstentionSentence, searchedSentence } from "../abstention.ts";
import { briefingParts } from "../briefing-parts.ts";
import { refusedSentence } from "../refused-sentence.ts";
import { remarkSentence } from "../remark-sentence.ts";
import { en } from "../words/en.ts";
import { briefingBlocks } from "./briefing-blocks.ts";
import { claimBlocks } from "./claim-blocks.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import type { Block } from "./styled-text.ts";

const GAP: Block = { content: [] };

export interface AnswerDisplay {
  /** How many of its claims are on the screen already: they are left out. */
  readonly shownClaims?: number;
  readonly id?: string | undefined;
  readonly remarks?: readonly Remark[] | undefined;
}

/**
 * An answer: claims if a model wrote any, numbered quotes with their places, notes. Or that the archive does not say. Below it,
 * what became of it, and the id by which it can be shown again.
 */
export function answerBlocks(
  answer: Answer,
  { shownClaims = 0, id, remarks = [] }: AnswerDisplay = {},
): readonly Block[] {
  return [
    ...body(answer, shownClaims),
    ...notes(answer.notes),
    ...rejected(answer),
    ...remarks.map((remark): Block => ({ content: [{ text: remarkSentence(remark, en), style: "note" }] })),
    ...(id === undefined ? [] : [footer(answer, id)]),
  ];
}

function body(answer: Answer, shownClaims: number): readonly Block[] {
  const parts = briefingParts(answer);
  if (parts !== null) return briefingBlocks(answer, parts);
  const quotes = numberedQuotes(answer);
  if (answer.kind === "abstention") return [...abstention(answer, quotes.length > 0), ...quotes];
  const claims = answer.claims.length > 0 ? [...claimBlocks(answer.claims, shownClaims), GAP] : [];
  return [...claims, ...quotes];
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

function rejected({ rejected: claims }: Answer): readonly Block[] {
  if (claims.length === 0) return [];
  return [{ content: [{ text: `${refusedSentence(claims.length, en)}; --json tells why.`, style: "dim" }] }];
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

function abstention(answer: Answer, hasNearest: boolean): readonly Block[] {
  return [
    { content: [{ text: abstentionSentence(answer, en), style: "note" }] },
    { content: [{ text: searchedSentence(answer.searched, en), style: "dim" }] },
    GAP,
    ...(hasNearest ? [{ content: [{ text: en.answer.nearest }] }, GAP] : []),
  ];
}
