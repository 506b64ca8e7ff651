import type { Note } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import type { CitedQuote } from "../cited-quote.ts";
import type { Conflict, ConflictKind, ConflictSide } from "../conflicts/conflict.ts";
import { nameSource } from "./name-source.ts";

interface NumberedSide {
  readonly n: number;
  readonly words: string;
  readonly article: Article;
}

/** How a note opens, for sides in two articles and for both in one. */
const OPENINGS: Readonly<Record<ConflictKind, (label: string) => readonly [two: string, one: string]>> = {
  figures: (label) => [`The sources differ on ${label}`, `One article gives two figures for ${label}`],
  dates: (label) => [`The sources differ on ${label}`, `One article gives two dates for ${label}`],
  names: (label) => [`The sources differ on ${label}`, `One article differs with itself on ${label}`],
  denial: () => ["A statement and its denial", "A statement and its denial"],
};

/**
 * Sets the two sides of each conflict side by side, each in its source's words with source and date; no verdict.
 * @throws {RangeError} when a side is not among the quotes
 */
export function noteConflicts(conflicts: readonly Conflict[], cited: readonly CitedQuote[]): readonly Note[] {
  const notes = conflicts.map((conflict): Note => {
    const [a, b] = orderSides(conflict, cited);
    const said = ({ words, n }: NumberedSide) => `“${words}” [${n}]`;
    const [two, one] = OPENINGS[conflict.kind](conflict.label);
    const text =
      a.article.id === b.article.id
        ? `${one}: ${said(a)} and ${said(b)}, both in ${nameSource(a.article)}.`
        : `${two}: ${said(a)} in ${nameSource(a.article)}; ${said(b)} in ${nameSource(b.article)}.`;
    return { kind: "conflict", text, quotes: [...new Set([a.n, b.n])].sort((x, y) => x - y) };
  });
  return [...new Map(notes.map((note) => [note.text, note])).values()];
}

/** The order of the quotes; a denial after what it denies. */
function orderSides({ kind, sides }: Conflict, cited: readonly CitedQuote[]): readonly [NumberedSide, NumberedSide] {
  const [a, b] = [numberSide(sides[0], cited), numberSide(sides[1], cited)];
  return kind === "denial" || a.n <= b.n ? [a, b] : [b, a];
}

function numberSide(
  { statement: { article, source }, span }: ConflictSide,
  cited: readonly CitedQuote[],
): NumberedSide {
  const found = cited.find(
    ({ quote }) => quote.articleId === article.id && quote.start <= span.start && quote.end >= span.end,
  );
  if (found === undefined) throw new RangeError(`a side of a conflict in ${article.id} is not quoted`);
  return { n: found.quote.n, words: source.text.slice(span.start, span.end), article };
}
