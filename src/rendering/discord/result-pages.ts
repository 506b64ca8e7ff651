import type { Result } from "../../app/result.ts";
import { resultOutline } from "../outline/result-outline.ts";
import { answerPages } from "./answer-pages.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

export interface ResultLook {
  /** Whether one person alone sees it. */
  readonly isPrivate: boolean;
}

/**
 * What a command came to, as messages: an answer's pages, or one message, with a file of the whole where it does not hold all.
 * @returns at least one
 */
export function resultPages(result: Result, { isPrivate }: ResultLook): readonly Message[] {
  if (result.kind === "answer") return answerPages({ ...result, isPrivate });
  const file = result.kind === "article-text" ? { file: { name: `${result.id}.txt`, text: result.text } } : {};
  return [outlineMessage(resultOutline(result), { name: result.kind, ...file })];
}
