import type { Article } from "./article.ts";

/** A sentence of a source as a model is given it: under an id that means nothing outside one request. */
export interface EvidenceSentence {
  /** "s1", "s2" … */
  readonly id: string;
  readonly article: Article;
  readonly text: string;
  /** Whether it follows the sentence before it in the list within its article, with nothing left out between them. */
  readonly follows: boolean;
}
