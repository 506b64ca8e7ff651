import type { ListedArticle } from "../../domain/listed-article.ts";
import { counted } from "../counted.ts";
import { listedFacts } from "../listed-facts.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";

/** A list of articles: title, what a reader must know of each, and its id. */
export function articlesOutline(articles: readonly ListedArticle[], words: Words): readonly Block[] {
  if (articles.length === 0) return [prose("paragraph", words.lists.noArticles)];
  return [
    prose("lead", counted(articles.length, words.nouns.article, words)),
    ...articles.map((article) => namedItem(article.metadata.title, [...listedFacts(article, words), article.id])),
  ];
}
