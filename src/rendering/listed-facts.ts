import type { Article } from "../domain/article.ts";
import { sourceLine } from "./source-line.ts";

/** What a list says of an article under its title. */
export function listedFacts(article: Article): readonly string[] {
  const { id, voice, collections } = article;
  return [
    sourceLine(article),
    ...(voice === id ? [] : [`near-copy of ${voice}`]),
    ...(collections.length > 0 ? [`in ${collections.join(", ")}`] : []),
  ];
}
