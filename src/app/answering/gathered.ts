import type { Answer, Searched } from "../../domain/answer.ts";
import type { Statement } from "../../grounding/statement.ts";

/** A sentence that bears on what is asked. */
export interface RankedStatement {
  readonly statement: Statement;
  /** Higher is better; comparable within one gathering only. */
  readonly score: number;
  /** Of the best passage's score, what the score of its own passage is: 0 to 1. */
  readonly passageShare: number;
}

/** What the archive holds on a question, a topic or an article, before anything is written. */
export interface Gathered {
  /** What was asked, as the answer repeats it. */
  readonly question: string;
  /** Every sentence that bears on it, best first. */
  rank(): readonly RankedStatement[];
  /** The answer without a model: whether there is one, and what it quotes, in reading order. */
  readonly kind: Answer["kind"];
  readonly selected: readonly Statement[];
  /** Single sentences in which what is quoted may be contradicted. */
  readonly candidates: readonly Statement[];
  readonly searched: Searched;
}
