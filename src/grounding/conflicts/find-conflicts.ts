import { segmentSentences } from "../../language/segment-sentences.ts";
import { foldText } from "../fold-text.ts";
import type { Statement } from "../statement.ts";
import type { Conflict } from "./conflict.ts";
import { findDateConflicts } from "./dates/find-date-conflicts.ts";
import { findDenials } from "./denials/find-denials.ts";
import { findFigureConflicts } from "./figures/find-figure-conflicts.ts";
import { findNameConflicts } from "./names/find-name-conflicts.ts";
import type { SentenceReading } from "./sentence-reading.ts";

const FINDERS: readonly ((one: SentenceReading, other: SentenceReading) => readonly Conflict[])[] = [
  findFigureConflicts,
  findDenials,
  findDateConflicts,
  findNameConflicts,
];

/**
 * Finds what the sentences of some statements say about the same event that cannot all hold: figures that no number
 * satisfies, a statement beside its denial, another day or doer of the same deed. It takes no side and adds nothing up but the
 * groups that one sentence lists. A sentence is never held against itself or a copy of its words.
 * @param statements single sentences or runs of them, such as quotes; they may overlap
 * @param isWanted looks only for conflicts in which one of these sentences takes part; default: all
 * @returns each pair once, in the order of the statements; of a denial the denying side last
 */
export function findConflicts(
  statements: readonly Statement[],
  isWanted: (sentence: Statement) => boolean = () => true,
): readonly Conflict[] {
  const sentences = readSentences(statements);
  const wanted = new Set(sentences.filter(({ statement }) => isWanted(statement)));
  return sentences.flatMap((one, index) =>
    sentences
      .slice(index + 1)
      .filter((other) => (wanted.has(one) || wanted.has(other)) && areComparable(one, other))
      .flatMap((other) => FINDERS.flatMap((find) => find(one, other))),
  );
}

function readSentences(statements: readonly Statement[]): readonly SentenceReading[] {
  const sentences = statements.flatMap((statement) => {
    const { article, source, span } = statement;
    const language = article.metadata.language ?? "en";
    return segmentSentences(source.text.slice(span.start, span.end), language).map((part): SentenceReading => {
      const place = { start: span.start + part.start, end: span.start + part.end };
      const text = source.text.slice(place.start, place.end);
      return { statement: { ...statement, span: place }, text, folded: foldText(text).folded, language };
    });
  });
  return [...new Map(sentences.map((sentence) => [placeOf(sentence), sentence])).values()];
}

function placeOf({ statement: { source, span } }: SentenceReading): string {
  return `${source.articleId} ${source.revision} ${span.start} ${span.end}`;
}

function areComparable(one: SentenceReading, other: SentenceReading): boolean {
  const [a, b] = [one.statement, other.statement];
  const overlap = a.source.articleId === b.source.articleId && a.span.start < b.span.end && b.span.start < a.span.end;
  return !overlap && one.folded !== other.folded;
}
