import type { Searched } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import type { Passage } from "../domain/passage.ts";

/** A passage with what it scored for a question. */
export interface RankedPassage {
  readonly passage: Passage;
  /** Higher is better; comparable within one retrieval only. */
  readonly score: number;
  /** The share of the question's weight that the passage and its title hold, 0 to 1. */
  readonly coverage: number;
}

/** What retrieval found for a question. */
export interface Retrieval {
  /** Best first. */
  readonly passages: readonly RankedPassage[];
  /** The articles of the passages, by id. */
  readonly articles: ReadonlyMap<string, Article>;
  /** How rare each of the question's terms is; an unseen one is the rarest of all. */
  readonly idf: ReadonlyMap<string, number>;
  /** Terms of the question that stand nowhere in the archive. */
  readonly unseen: ReadonlySet<string>;
  /** False where the question asks about certain days and all passages are of others: they are no answer. */
  readonly isTimely: boolean;
  /** 0 to 1: how much of what the question asks the best passage holds. */
  readonly answerability: number;
  readonly searched: Searched;
}
