import type { Span } from "../domain/span.ts";
import type { Statement } from "./statement.ts";

/**
 * Joins statements of one source that overlap, or that follow each other within a paragraph, into one: neighbouring
 * sentences are read, and quoted, in one piece. Each keeps the place of the first of its parts.
 */
export function joinStatements(statements: readonly Statement[]): readonly Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    let whole = statement;
    let place = joined.length;
    for (let at = joined.length - 1; at >= 0; at -= 1) {
      const other = joined[at];
      if (other === undefined || !touch(other, whole)) continue;
      whole = { ...other, span: union(other.span, whole.span) };
      joined.splice(at, 1);
      place = at;
    }
    joined.splice(place, 0, whole);
  }
  return joined;
}

function touch(a: Statement, b: Statement): boolean {
  if (a.source.articleId !== b.source.articleId) return false;
  const [first, second] = a.span.start <= b.span.start ? [a, b] : [b, a];
  return (
    second.span.start <= first.span.end || /^[^\S\n]+$/u.test(a.source.text.slice(first.span.end, second.span.start))
  );
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
