import type { NumberedQuote } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import { prose } from "../outline/block.ts";
import type { Words } from "../words/en.ts";
import { controlButton } from "./control-button.ts";
import { ACCENT } from "./frame-page.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

export interface QuoteShown {
  readonly answerId: string;
  /** From 0 among the answer's quotes. */
  readonly index: number;
  readonly quote: NumberedQuote;
  readonly article: Article;
  /** The source's own text before and after the quote. */
  readonly before: string;
  readonly after: string;
  /** How many quotes the answer has. */
  readonly total: number;
}

/** A quote, in bold, in what its source says around it, with the way to the answer's other quotes. */
export function contextMessage(shown: QuoteShown, words: Words): Message {
  const { answerId, index, quote, article, before, after, total } = shown;
  const to = (label: string, at: number) =>
    at < 0 || at >= total ? [] : [controlButton(label, { action: "context", answerId, index: at })];
  return outlineMessage(
    [
      prose("fine", words.context(String(index + 1), String(total))),
      { kind: "quote", label: String(quote.n), quote, article, around: { before, after } },
    ],
    {
      words,
      name: `quote-${quote.n}`,
      accent: ACCENT.answer,
      rows: [[...to(words.buttons.quoteBefore, index - 1), ...to(words.buttons.quoteAfter, index + 1)]],
    },
  );
}
