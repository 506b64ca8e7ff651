import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";

/** How well a sentence answers a question. */
export interface Scores {
  /** 0 to about 1. */
  readonly score: number;
  /** The least share, 0 to 1, of a name or figure of the question that the sentence and what stands around it hold. */
  readonly names: number;
  /** The share of the question's other telling words, likewise. */
  readonly words: number;
  /** As `words`, without the deed. */
  readonly rest: number;
  /** How many of those words stand nowhere in the article, beyond those that an answer may leave out. */
  readonly missing: number;
  /** The share of all the question's words that the sentence itself holds, or refers to. */
  readonly own: number;
  /** How well it, or at a discount a sentence beside it, tells the deed that is asked about; 1 where none is. */
  readonly deed: number;
  /** How surely it holds a thing of the kind that is asked for. */
  readonly focus: number;
  /** Whether a name of the question stands only around the sentence. */
  readonly leans: boolean;
  /** Whether it goes on from the sentence before: "She called …", or tells the reason of what that says. */
  readonly refers: boolean;
}

/** A sentence with how well it answers a question. */
export interface ScoredSentence extends Scores {
  readonly article: Article;
  readonly span: Span;
  /** The sentence before it in the passage. */
  readonly before: Span | null;
  readonly terms: ReadonlySet<string>;
  /** Whether it lacks a sentence's end, as an item of a list does. */
  readonly isFragment: boolean;
}
