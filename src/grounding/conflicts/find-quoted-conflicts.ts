import type { Quote } from "../../domain/quote.ts";
import type { Statement } from "../statement.ts";
import type { Conflict } from "./conflict.ts";
import { findConflicts } from "./find-conflicts.ts";

/** Finds, as `findConflicts`, the conflicts of which at least one side stands in one of the quotes. */
export function findQuotedConflicts(statements: readonly Statement[], quoted: readonly Quote[]): readonly Conflict[] {
  const isQuoted = ({ source, span }: Statement): boolean =>
    quoted.some(
      ({ articleId, revision, start, end }) =>
        articleId === source.articleId && revision === source.revision && start <= span.start && end >= span.end,
    );
  return findConflicts(statements, isQuoted);
}
