import { openQuoteBook } from "../../grounding/open-quote-book.ts";
import type { FoundFirst } from "../command.ts";
import type { Gathered } from "./gathered.ts";

/** Extracts shown while a model writes: as many as are read until its first claims come. */
const MOST = 3;

/** What bears most on what is asked, quoted, before a model has said anything. @returns null where nothing does */
export function findFirst({ selected }: Pick<Gathered, "selected">): FoundFirst | null {
  const book = openQuoteBook();
  book.cite(selected.slice(0, MOST));
  const cited = book.quotes();
  if (cited.length === 0) return null;
  const articles = new Map(cited.map(({ article }) => [article.id, article]));
  return { quotes: cited.map(({ quote }) => quote), articles: [...articles.values()] };
}
