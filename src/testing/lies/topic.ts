import type { ArticleMetadata } from "../../domain/article.ts";

/** The ways of lying about what a sentence says, after the checks that are to see them. */
export const LIE_KINDS = [
  "quotation",
  "number",
  "date",
  "name",
  "role",
  "negation",
  "attribution",
  "hedge",
  "opinion",
  "injection",
  "coverage",
] as const;

export type LieKind = (typeof LIE_KINDS)[number];

/**
 * What a lying model writes about a sentence, and what an honest one might write about the same. `also` names further sentences of
 * the article that both cite, by their opening words.
 */
export type PlantedLie = readonly [kind: LieKind, lie: string, twin: string, ...also: readonly string[]];

/** An invented article, sentence by sentence, with the lies planted in each. */
export interface Topic {
  readonly article: Pick<ArticleMetadata, "title"> & Partial<ArticleMetadata>;
  /** In the order of the text; three make a paragraph. */
  readonly sentences: readonly (readonly [sentence: string, ...lies: readonly PlantedLie[]])[];
}
