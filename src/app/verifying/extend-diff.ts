import type { DiffPart } from "../../domain/diff-part.ts";
import type { Span } from "../../domain/span.ts";
import type { Difference } from "./finding.ts";

/** Widens a word diff to all that a quote shows: what the source says before and after belongs to the difference. */
export function extendDiff(text: string, { span, diff }: Difference, quote: Span): readonly DiffPart[] {
  const extra = (from: number, to: number): readonly DiffPart[] => {
    const words = text.slice(from, Math.max(from, to)).trim();
    return words === "" ? [] : [{ kind: "only-source", text: words }];
  };
  return [...extra(quote.start, span.start), ...diff, ...extra(span.end, quote.end)];
}
