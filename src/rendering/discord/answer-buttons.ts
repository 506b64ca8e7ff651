import type { Answer } from "../../domain/answer.ts";
import type { Words } from "../words/en.ts";
import { controlButton } from "./control-button.ts";
import type { ActionButton } from "./message.ts";

export interface PagePlace {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** The index of the page's first quote among the answer's; of the last before it where it shows none. */
  readonly firstQuote: number;
}

/** What can be done with a kept answer, below each of its pages: turning pages and judging, then looking closer. */
export function answerButtons(
  { answer, id: answerId, isPrivate }: { readonly answer: Answer; readonly id: string; readonly isPrivate: boolean },
  { page, pages, firstQuote }: PagePlace,
  { buttons }: Words,
): readonly (readonly ActionButton[])[] {
  const hasQuotes = answer.quotes.length > 0;
  return [
    [
      ...(page > 0
        ? [controlButton(buttons.pageBefore(String(page)), { action: "page", answerId, page: page - 1 })]
        : []),
      ...(page + 1 < pages
        ? [controlButton(buttons.pageAfter(String(page + 2)), { action: "page", answerId, page: page + 1 })]
        : []),
      controlButton("👍", { action: "good", answerId }),
      controlButton("👎", { action: "bad", answerId }),
    ],
    [
      ...(hasQuotes ? [controlButton(buttons.context, { action: "context", answerId, index: firstQuote })] : []),
      ...(hasQuotes ? [controlButton(buttons.sources, { action: "sources", answerId })] : []),
      controlButton(buttons.further, { action: "further", answerId }),
      ...(isPrivate ? [controlButton(buttons.publish, { action: "publish", answerId })] : []),
      controlButton(buttons.why, { action: "why", answerId }),
    ],
  ];
}
