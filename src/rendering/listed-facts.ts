import type { ListedArticle } from "../domain/listed-article.ts";
import { sourceLine } from "./source-line.ts";
import type { Words } from "./words/en.ts";

/** What a list says of an article under its title. */
export function listedFacts(article: ListedArticle, words: Words): readonly string[] {
  const { id, voice, collections } = article;
  return [
    sourceLine(article, words),
    ...(voice === id ? [] : [words.nearCopyOf(voice)]),
    ...(collections.length > 0 ? [words.inCollections(collections.join(", "))] : []),
  ];
}
