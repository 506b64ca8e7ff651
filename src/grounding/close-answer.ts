import type { Answer, Claim, Note, RejectedClaim, Searched } from "../domain/answer.ts";
import type { CitedQuote } from "./cited-quote.ts";
import type { Conflict } from "./conflicts/conflict.ts";
import { findConflicts } from "./conflicts/find-conflicts.ts";
import { noteConflicts } from "./notes/note-conflicts.ts";
import { noteOpinion } from "./notes/note-opinion.ts";
import { noteSingleSource } from "./notes/note-single-source.ts";
import { noteUndated } from "./notes/note-undated.ts";
import type { QuoteBook } from "./open-quote-book.ts";
import type { Statement } from "./statement.ts";

/** Disputes shown with one answer at most; more would bury the answer. */
const CONFLICT_LIMIT = 3;

/** What an answer is made of once it is known what is quoted. */
export interface AnswerParts extends Pick<Answer, "kind" | "question" | "mode" | "model"> {
  readonly asOf: Date;
  /** Their citations are numbers of the book. */
  readonly claims: readonly Claim[];
  readonly book: QuoteBook;
  /** Single sentences found for the question: where something quoted may be contradicted. */
  readonly candidates: readonly Statement[];
  readonly searched: Searched;
  readonly rejected: readonly RejectedClaim[];
  /** Of the way the answer was made; those about its quotes are added here. */
  readonly notes: readonly Note[];
}

/**
 * Closes an answer: quotes the other side where a candidate contradicts what is quoted, and says what a careful reader must
 * know beside the quotes.
 */
export function closeAnswer({ book, candidates, notes, asOf, ...parts }: AnswerParts): Answer {
  const conflicts = parts.kind === "answer" ? findDisputes(book, candidates) : [];
  for (const { sides } of conflicts) book.cite(sides.map(({ statement }) => statement));
  const cited = book.quotes();
  return {
    ...parts,
    asOf: asOf.toISOString(),
    quotes: cited.map(({ quote }) => quote),
    articles: [...new Map(cited.map(({ article }) => [article.id, article])).values()],
    notes: [...notes, ...(parts.kind === "answer" ? makeNotes(cited, conflicts) : [])],
  };
}

/** The conflicts in which at least one side is quoted; among copies of one voice, the one that is quoted already. */
function findDisputes(book: QuoteBook, candidates: readonly Statement[]): readonly Conflict[] {
  const quotedSides = ({ sides }: Conflict) =>
    sides.filter(({ statement }) => book.numberOf(statement) !== null).length;
  const byVoices = new Map<string, Conflict>();
  for (const conflict of findConflicts(candidates, (sentence) => book.numberOf(sentence) !== null)) {
    const voices = conflict.sides.map(({ statement, reading }) => `${statement.article.voice} ${reading}`);
    const key = [conflict.label, ...voices.sort()].join("\n");
    const known = byVoices.get(key);
    if (known === undefined || quotedSides(conflict) > quotedSides(known)) byVoices.set(key, conflict);
  }
  return [...byVoices.values()].slice(0, CONFLICT_LIMIT);
}

function makeNotes(cited: readonly CitedQuote[], conflicts: readonly Conflict[]): readonly Note[] {
  const notes = [noteSingleSource(cited), noteUndated(cited), noteOpinion(cited)];
  return [...noteConflicts(conflicts, cited), ...notes.filter((note) => note !== null)];
}
