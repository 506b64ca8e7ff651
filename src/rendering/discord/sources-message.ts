import type { Answer } from "../../domain/answer.ts";
import { counted } from "../counted.ts";
import { type Block, prose } from "../outline/block.ts";
import { ACCENT } from "./frame-page.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

export interface SourcesShown {
  readonly answer: Answer;
  readonly id?: string;
  readonly remarks?: readonly string[];
}

/** The articles that an answer quotes, each with the numbers of its quotes, its id and the way to it. */
export function sourcesMessage({ answer, id, remarks = [] }: SourcesShown): Message {
  const { articles, quotes } = answer;
  return outlineMessage(
    [
      prose("lead", articles.length === 0 ? "This answer quotes no article" : counted(articles.length, "source")),
      ...articles.map((article): Block => {
        const numbers = quotes.filter(({ articleId }) => articleId === article.id).map(({ n }) => `[${n}]`);
        return { kind: "source", article, facts: [numbers.join(""), article.id] };
      }),
      ...remarks.map((text) => prose("paragraph", text)),
    ],
    { name: `sources-${id ?? "answer"}`, accent: ACCENT.answer },
  );
}
