import type { FoundFirst } from "../../app/command.ts";
import type { Claim } from "../../domain/answer.ts";
import { type Block, prose } from "../outline/block.ts";
import { claimOutline } from "../outline/claim-outline.ts";
import { quoteOutline } from "../outline/quote-outline.ts";
import { shorten } from "../shorten.ts";
import type { Words } from "../words/en.ts";
import { ACCENT, framePage, PAGE_SIZE } from "./frame-page.ts";
import { layOutPages } from "./lay-out-pages.ts";
import type { Message } from "./message.ts";

export interface AnswerProgress {
  readonly question: string;
  /** Null until something was found. */
  readonly found: FoundFirst | null;
  /** Those that have passed every check, in order. */
  readonly claims: readonly Claim[];
}

const QUESTION_LENGTH = 300;

/**
 * What is shown while an answer is made: the claims that have passed, then the quotes found first, which have no numbers yet.
 * Always one message: what it does not hold is left for the answer's own pages, quotes whole or not at all.
 */
export function progressMessage({ question, found, claims }: AnswerProgress, words: Words): Message {
  const shown: readonly Block[] = [
    prose("fine", shorten(question, QUESTION_LENGTH)),
    ...claimOutline(claims, words),
    ...(found === null ? [] : [{ kind: "rule" } as const, prose("section", words.progress.foundFirst)]),
    ...(found === null ? [] : quoteOutline(found.quotes, found.articles, () => null)),
  ];
  const [page = { children: [] }] = layOutPages(shown, PAGE_SIZE, { words, standsIn: false, most: 1 });
  return framePage(page, { accent: ACCENT.answer, footer: [doing(found, claims, words)] });
}

function doing(found: FoundFirst | null, claims: readonly Claim[], { progress }: Words): string {
  if (claims.length > 0) return progress.checking;
  return found === null ? progress.searching : progress.reading;
}
