import type { Answer, Note, Searched } from "../domain/answer.ts";
import type { CitedQuote } from "./cited-quote.ts";
import { completeQuotation } from "./complete-quotation.ts";
import type { Conflict } from "./conflicts/conflict.ts";
import { findConflicts } from "./conflicts/find-conflicts.ts";
import { joinStatements } from "./join-statements.ts";
import { noteConflicts } from "./notes/note-conflicts.ts";
import { noteOpinion } from "./notes/note-opinion.ts";
import { noteSingleSource } from "./notes/note-single-source.ts";
import { noteUndated } from "./notes/note-undated.ts";
import type { Statement } from "./statement.ts";
import { verifyQuote } from "./verify-quote.ts";

/** Disputes shown with one answer at most; more would bury the answer. */
const CONFLICT_LIMIT = 3;

export interface ExtractiveDraft {
  readonly question: string;
  readonly asOf: Date;
  /** answer: `selected` answers the question. abstention: `selected` is merely nearest to it. */
  readonly kind: Answer["kind"];
  /** What to quote, in reading order. */
  readonly selected: readonly Statement[];
  /** Single sentences found for the question, those of `selected` among them: where a figure may be contradicted. */
  readonly candidates: readonly Statement[];
  readonly searched: Searched;
}

/**
 * Makes an answer without a model: slices every quote out of its source, whole quotations in one piece, adds the other side where a candidate contradicts a
 * quoted figure, numbers the quotes and says what a careful reader must know beside them.
 */
export function quoteAnswer({
  question,
  asOf,
  kind,
  selected: drafted,
  candidates,
  searched,
}: ExtractiveDraft): Answer {
  const selected = joinStatements(drafted.map(completeStatement));
  const conflicts = kind === "answer" ? findDisputes(selected, candidates) : [];
  const others = conflicts.flatMap(({ sides }) => sides.map(({ statement }) => statement));
  const cited = [
    ...new Set([...selected, ...others.filter((other) => !selected.some((one) => covers(one, other)))]),
  ].map(
    ({ article, source, span }, index): CitedQuote => ({
      article,
      quote: { n: index + 1, ...verifyQuote(source, span) },
    }),
  );
  return {
    kind,
    question,
    mode: "extractive",
    model: null,
    asOf: asOf.toISOString(),
    claims: [],
    quotes: cited.map(({ quote }) => quote),
    articles: [...new Map(cited.map(({ article }) => [article.id, article])).values()],
    notes: kind === "answer" ? makeNotes(cited, conflicts) : [],
    rejected: [],
    searched,
  };
}

/** The conflicts in which at least one side is quoted; among copies of one voice, the one that is quoted already. */
function findDisputes(selected: readonly Statement[], candidates: readonly Statement[]): readonly Conflict[] {
  const quotedSides = ({ sides }: Conflict) =>
    sides.filter(({ statement }) => selected.some((one) => covers(one, statement))).length;
  const byVoices = new Map<string, Conflict>();
  for (const conflict of findConflicts(candidates).filter((one) => quotedSides(one) > 0)) {
    const voices = conflict.sides.map(
      ({ statement, measure }) => `${statement.article.voice} ${measure.low} ${measure.high}`,
    );
    const key = [conflict.label, ...voices.sort()].join("\n");
    const known = byVoices.get(key);
    if (known === undefined || quotedSides(conflict) > quotedSides(known)) byVoices.set(key, conflict);
  }
  return [...byVoices.values()].slice(0, CONFLICT_LIMIT);
}

function completeStatement(statement: Statement): Statement {
  const { article, source, span } = statement;
  return { ...statement, span: completeQuotation(source.text, span, article.metadata.language) };
}

function covers(outer: Statement, inner: Statement): boolean {
  return (
    outer.source.articleId === inner.source.articleId &&
    outer.span.start <= inner.span.start &&
    outer.span.end >= inner.span.end
  );
}

function makeNotes(cited: readonly CitedQuote[], conflicts: readonly Conflict[]): readonly Note[] {
  const notes = [noteSingleSource(cited), noteUndated(cited), noteOpinion(cited)];
  return [...noteConflicts(conflicts, cited), ...notes.filter((note) => note !== null)];
}
