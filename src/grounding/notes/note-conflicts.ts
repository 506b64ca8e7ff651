import type { Note } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import type { CitedQuote } from "../cited-quote.ts";
import type { Conflict, ConflictSide } from "../conflicts/conflict.ts";
import { nameSource } from "./name-source.ts";

interface NumberedSide {
  readonly n: number;
  readonly words: string;
  readonly article: Article;
}

/**
 * Sets the two sides of each conflict side by side, each in its source's words with source and date; no verdict.
 * @throws {RangeError} when a side is not among the quotes
 */
export function noteConflicts(conflicts: readonly Conflict[], cited: readonly CitedQuote[]): readonly Note[] {
  const notes = conflicts.map(({ label, sides }): Note => {
    const [a, b] = sides
      .map((side) => ({ n: numberOf(side, cited), words: wordsOf(side), article: side.statement.article }))
      .sort((one, other) => one.n - other.n) as [NumberedSide, NumberedSide];
    const said = ({ words, n }: NumberedSide) => `“${words}” [${n}]`;
    const text =
      a.article.id === b.article.id
        ? `One article gives two figures for ${label}: ${said(a)} and ${said(b)}, both in ${nameSource(a.article)}.`
        : `The sources differ on ${label}: ${said(a)} in ${nameSource(a.article)}; ${said(b)} in ${nameSource(b.article)}.`;
    return { kind: "conflict", text, quotes: [a.n, b.n] };
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
