import type { Article } from "../../domain/article.ts";
import { articleRows } from "../article-rows.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { factItem } from "./fact-item.ts";

/** An article with all that is known about it, then its text set off as a source's words, a block a paragraph. */
export function articleOutline(article: Article, text: string, words: Words): readonly Block[] {
  return [
    prose("lead", article.metadata.title),
    ...articleRows(article, words).map(([label, value]) => factItem(label, value)),
    { kind: "rule" },
    ...paragraphs(text),
  ];
}

/** A blank line before each but the first: neighbouring blocks of words may be shown as one. */
function paragraphs(text: string): readonly Block[] {
  return text.split(/\n{2,}/).map((words, index) => ({ kind: "words", text: index === 0 ? words : `\n${words}` }));
}
