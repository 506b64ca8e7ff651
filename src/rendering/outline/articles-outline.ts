import type { Article } from "../../domain/article.ts";
import { counted } from "../counted.ts";
import { listedFacts } from "../listed-facts.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";

/** A list of articles: title, what a reader must know of each, and its id. */
export function articlesOutline(articles: readonly Article[]): readonly Block[] {
  if (articles.length === 0) return [prose("paragraph", "No articles.")];
  return [
    prose("lead", counted(articles.length, "article")),
    ...articles.map((article) => namedItem(article.metadata.title, [...listedFacts(article), article.id])),
  ];
}
