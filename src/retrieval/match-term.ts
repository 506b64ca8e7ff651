import { relatedTerms } from "./related-terms.ts";

const RELATED = 0.65;
const SAME_ROOT = 0.7;
const MIN_ROOT = 5;

/** Whether two terms share a root: "baloch" and "balochistan", "pakistan" and "pakistani". */
function shareRoot(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= MIN_ROOT && long.startsWith(short) && long.length - short.length <= 5 && !/\d/.test(long);
}

/** How well a set of terms holds a term: 1 itself, less a word that news uses for it or of its root, else 0. */
export function matchTerm(term: string, held: ReadonlySet<string>): number {
  if (held.has(term)) return 1;
  const related = relatedTerms.get(term);
  if (related) for (const other of related) if (held.has(other)) return RELATED;
  if (term.length >= MIN_ROOT) for (const other of held) if (shareRoot(term, other)) return SAME_ROOT;
  return 0;
}
