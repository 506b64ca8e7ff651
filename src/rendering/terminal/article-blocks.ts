import type { Article } from "../../domain/article.ts";
import type { ListedArticle } from "../../domain/listed-article.ts";
import { articleRows } from "../article-rows.ts";
import { counted } from "../counted.ts";
import { listedFacts } from "../listed-facts.ts";
import { en } from "../words/en.ts";
import type { Block } from "./styled-text.ts";

const GAP: Block = { content: [] };

/** A list of articles: id, title, and what a reader must know of each. */
export function articleListBlocks(articles: readonly ListedArticle[]): readonly Block[] {
  if (articles.length === 0) return [{ content: [{ text: "No articles." }] }];
  const width = Math.max(...articles.map(({ id }) => id.length)) + 2;
  return [
    ...articles.flatMap((article) => listed(article, width)),
    { content: [{ text: counted(articles.length, en.nouns.article, en) }] },
  ];
}

function listed(article: ListedArticle, width: number): readonly Block[] {
  const { id, metadata } = article;
  const margin = { text: " ".repeat(width) };
  return [
    {
      first: [{ text: id.padEnd(width), style: "number" }],
      rest: [margin],
      content: [{ text: metadata.title, style: "title" }],
    },
    { first: [margin], content: [{ text: listedFacts(article, en).join(" · "), style: "dim" }] },
  ];
}

const LABEL_WIDTH = 12;

/** An article with all that is known about it, then its text behind the bar that marks a source's words. */
export function articleBlocks(article: Article, text: string): readonly Block[] {
  const bar = { text: "│ ", style: "number" } as const;
  return [
    ...articleRows(article, en).map(([label, value]) => row(label, value)),
    GAP,
    { first: [bar], content: [{ text }] },
  ];
}

function row(label: string, value: string): Block {
  return {
    first: [{ text: `${label}  `.padStart(LABEL_WIDTH + 2), style: "dim" }],
    rest: [{ text: " ".repeat(LABEL_WIDTH + 2) }],
    content: [{ text: value }],
  };
}
