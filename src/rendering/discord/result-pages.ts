import type { Result } from "../../app/result.ts";
import { resultOutline } from "../outline/result-outline.ts";
import type { Words } from "../words/en.ts";
import { answerPages } from "./answer-pages.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

export interface ResultLook {
  /** Whether one person alone sees it. */
  readonly isPrivate: boolean;
  readonly words: Words;
}

/**
 * What a command came to, as messages: an answer's pages, or one message, with a file of the whole where it does not hold all.
 * @returns at least one
 */
export function resultPages(result: Result, { isPrivate, words }: ResultLook): readonly Message[] {
  if (result.kind === "answer")
    return answerPages({ ...result, isPrivate: isPrivate && result.isPublic !== true }, words);
  if (result.kind === "opml")
    return [
      outlineMessage(resultOutline(result, words), {
        name: "feeds",
        words,
        file: { name: "feeds.opml", text: result.text },
        isFileShown: true,
      }),
    ];
  const file = result.kind === "article-text" ? { file: { name: `${result.id}.txt`, text: result.text } } : {};
  return [outlineMessage(resultOutline(result, words), { name: result.kind, words, ...file })];
}
