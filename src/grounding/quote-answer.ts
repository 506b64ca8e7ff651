import type { Answer, Note, Searched } from "../domain/answer.ts";
import { type ConflictFinder, closeAnswer } from "./close-answer.ts";
import { openQuoteBook } from "./open-quote-book.ts";
import type { Statement } from "./statement.ts";

export interface ExtractiveDraft {
  readonly question: string;
  readonly asOf: Date;
  /** answer: `selected` answers the question. abstention: `selected` is merely nearest to it. */
  readonly kind: Answer["kind"];
  /** What to quote, in reading order. */
  readonly selected: readonly Statement[];
  /** Single sentences found for the question, those of `selected` among them: where a figure may be contradicted. */
  readonly candidates: readonly Statement[];
  readonly findConflicts: ConflictFinder;
  readonly searched: Searched;
  /** Of the way the answer was made, such as why no model wrote it. */
  readonly notes?: readonly Note[];
}

/** Makes an answer without a model: its quotes are the answer. */
export function quoteAnswer({ selected, notes = [], ...draft }: ExtractiveDraft): Promise<Answer> {
  const book = openQuoteBook();
  book.cite(selected);
  return closeAnswer({ ...draft, mode: "extractive", model: null, claims: [], rejected: [], book, notes });
}
