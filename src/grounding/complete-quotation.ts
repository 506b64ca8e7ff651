import type { Span } from "../domain/span.ts";
import { segmentSentences } from "../language/segment-sentences.ts";

/** How far a quotation may reach out of a span, in UTF-16 code units, before the span is left as it stands. */
const REACH = 600;

/**
 * Widens a span that begins or ends inside a quotation to the whole sentences of that quotation, so that no quote shows one
 * half of a pair of quotation marks and who speaks stands with what is said. Only curly marks tell opening from closing; the
 * search stays within the paragraph. A span whose other half is not found within reach is returned as it is.
 * @param language ISO 639-1 code of the text, for its sentences
 */
export function completeQuotation(text: string, { start, end }: Span, language: string | null): Span {
  const { closing, opening } = unmatched(text.slice(start, end));
  const paragraph = paragraphAround(text, { start, end });
  const before = closing ? text.lastIndexOf("“", start - 1) : -1;
  const after = opening ? text.indexOf("”", end) : -1;
  const reachesBack = before >= Math.max(paragraph.start, start - REACH);
  const reachesOn = after !== -1 && after < Math.min(paragraph.end, end + REACH);
  if (!reachesBack && !reachesOn) return { start, end };
  const sentences = segmentSentences(text.slice(paragraph.start, paragraph.end), language).map((span) => ({
    start: span.start + paragraph.start,
    end: span.end + paragraph.start,
  }));
  const holding = (offset: number) => sentences.find((span) => span.start <= offset && offset < span.end);
  return {
    start: reachesBack ? Math.min(start, holding(before)?.start ?? before) : start,
    end: reachesOn ? Math.max(end, holding(after)?.end ?? after + 1) : end,
  };
}

function unmatched(slice: string): { readonly closing: boolean; readonly opening: boolean } {
  const firstClosing = slice.indexOf("”");
  const firstOpening = slice.indexOf("“");
  return {
    closing: firstClosing !== -1 && (firstOpening === -1 || firstClosing < firstOpening),
    opening: slice.lastIndexOf("“") > slice.lastIndexOf("”"),
  };
}

function paragraphAround(text: string, { start, end }: Span): Span {
  const newline = text.indexOf("\n", end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1,
    end: newline === -1 ? text.length : newline,
  };
}
