import type { Answer, Claim, Note, RejectedClaim, Searched } from "../domain/answer.ts";
import type { Quote } from "../domain/quote.ts";
import type { CitedQuote } from "./cited-quote.ts";
import type { Conflict } from "./conflicts/conflict.ts";
import { noteConflicts } from "./notes/note-conflicts.ts";
import { noteOpinion } from "./notes/note-opinion.ts";
import { noteSingleSource } from "./notes/note-single-source.ts";
import { noteUndated } from "./notes/note-undated.ts";
import type { QuoteBook } from "./open-quote-book.ts";
import type { Statement } from "./statement.ts";

/** Disputes shown with one answer at most; more would bury the answer. */
const CONFLICT_LIMIT = 3;

/**
 * Finds the conflicts among statements in which at least one side stands in one of the quotes. Comparing every sentence with every
 * quote takes long enough to be done elsewhere.
 */
export type ConflictFinder = (
  statements: readonly Statement[],
  quoted: readonly Quote[],
) => Promise<readonly Conflict[]>;

/** What an answer is made of once it is known what is quoted. */
export interface AnswerParts extends Pick<Answer, "kind" | "question" | "mode" | "model"> {
  readonly asOf: Date;
  /** Their citations are numbers of the book. */
  readonly claims: readonly Claim[];
  readonly book: QuoteBook;
  /** Single sentences found for the question: where something quoted may be contradicted. */
  readonly candidates: readonly Statement[];
  readonly findConflicts: ConflictFinder;
  readonly searched: Searched;
  readonly rejected: readonly RejectedClaim[];
  /** Of the way the answer was made; those about its quotes are added here. */
  readonly notes: readonly Note[];
}

/**
 * Closes an answer: quotes the other side where a candidate contradicts what is quoted, and says what a careful reader must
 * know beside the quotes.
 */
export async function closeAnswer({
  book,
  candidates,
  findConflicts,
  notes,
  asOf,
  ...parts
}: AnswerParts): Promise<Answer> {
  const quoted = book.quotes().map(({ quote }) => quote);
  const conflicts = parts.kind === "answer" ? pickDisputes(book, await findConflicts(candidates, quoted)) : [];
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

/** Of the conflicts those that an answer shows; among copies of one voice, the one that is quoted already. */
function pickDisputes(book: QuoteBook, conflicts: readonly Conflict[]): readonly Conflict[] {
  const quotedSides = ({ sides }: Conflict) =>
    sides.filter(({ statement }) => book.numberOf(statement) !== null).length;
  const byVoices = new Map<string, Conflict>();
  for (const conflict of conflicts) {
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
