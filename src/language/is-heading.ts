import type { Span } from "../domain/span.ts";

const MAX_HEADING_LENGTH = 140;

/**
 * Whether a sentence span is a heading: alone on its line, short, not closed like a sentence, no list item. A heading is
 * context for what follows and is no statement to quote.
 */
export function isHeading(text: string, span: Span): boolean {
  if (span.end - span.start > MAX_HEADING_LENGTH) return false;
  // Looks no further than a heading's length, so that a megabyte on one line costs no more.
  const before = text.slice(Math.max(0, span.start - MAX_HEADING_LENGTH), span.start);
  const after = text.slice(span.end, span.end + MAX_HEADING_LENGTH);
  const indent = before.slice(before.lastIndexOf("\n") + 1);
  const rest = after.split("\n", 1)[0] ?? "";
  return (
    /^[#\s]*$/.test(indent) &&
    rest.trim() === "" &&
    !/[.!?…,;。！？।]["'”’»)\]]*$/u.test(text.slice(span.start, span.end))
  );
}
