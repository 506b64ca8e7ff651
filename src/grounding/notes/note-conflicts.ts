import type { Note } from "../../domain/answer.ts";
import type { CitedQuote } from "../cited-quote.ts";
import type { Conflict, ConflictSide } from "../conflicts/conflict.ts";
import { nameSource } from "./name-source.ts";

/**
 * Sets the two sides of each conflict side by side, each in its source's words with source and date; no verdict.
 * @throws {RangeError} when a side is not among the quotes
 */
export function noteConflicts(conflicts: readonly Conflict[], cited: readonly CitedQuote[]): readonly Note[] {
  const notes = conflicts.map(({ label, sides }): Note => {
    const [a, b] = sides;
    const quotes = sides.map((side) => numberOf(side, cited));
    const said = sides.map((side, index) => `“${wordsOf(side)}” [${quotes[index]}]`);
    const [sourceA, sourceB] = [nameSource(a.statement.article), nameSource(b.statement.article)];
    const text =
      a.statement.article.id === b.statement.article.id
        ? `One article gives two figures for ${label}: ${said[0]} and ${said[1]}, both in ${sourceA}.`
        : `The sources differ on ${label}: ${said[0]} in ${sourceA}; ${said[1]} in ${sourceB}.`;
    return { kind: "conflict", text, quotes };
  });
  return [...new Map(notes.map((note) => [note.text, note])).values()];
}

function wordsOf({ statement: { source, span }, measure }: ConflictSide): string {
  return source.text.slice(span.start + measure.span.start, span.start + measure.span.end);
}

function numberOf({ statement }: ConflictSide, cited: readonly CitedQuote[]): number {
  const found = cited.find(
    ({ quote }) =>
      quote.articleId === statement.article.id &&
      quote.start <= statement.span.start &&
      quote.end >= statement.span.end,
  );
  if (found === undefined) throw new RangeError(`a side of a conflict in ${statement.article.id} is not quoted`);
  return found.quote.n;
}
