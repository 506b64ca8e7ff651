import type { Remark } from "../../app/remark.ts";
import type { Answer } from "../../domain/answer.ts";
import { counted } from "../counted.ts";
import { type Block, prose } from "../outline/block.ts";
import { remarkSentence } from "../remark-sentence.ts";
import type { Words } from "../words/en.ts";
import { ACCENT } from "./frame-page.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

export interface SourcesShown {
  readonly answer: Answer;
  readonly id?: string;
  readonly remarks?: readonly Remark[];
}

/** The articles that an answer quotes, each with the numbers of its quotes, its id and the way to it. */
export function sourcesMessage({ answer, id, remarks = [] }: SourcesShown, words: Words): Message {
  const { articles, quotes } = answer;
  return outlineMessage(
    [
      prose("lead", articles.length === 0 ? words.noSources : counted(articles.length, words.nouns.source, words)),
      ...articles.map((article): Block => {
        const numbers = quotes.filter(({ articleId }) => articleId === article.id).map(({ n }) => `[${n}]`);
        return { kind: "source", article, facts: [numbers.join(""), article.id] };
      }),
      ...remarks.map((remark) => prose("paragraph", remarkSentence(remark, words))),
    ],
    { words, name: `sources-${id ?? "answer"}`, accent: ACCENT.answer },
  );
}
