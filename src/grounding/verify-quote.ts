import type { VerifiedQuote } from "../domain/quote.ts";
import type { SourceText } from "../domain/source-text.ts";
import type { Span } from "../domain/span.ts";

/** Length of prefix and suffix at most, in UTF-16 code units. */
const CONTEXT_LENGTH = 32;

/**
 * Slices a quote out of its source. The only maker of a `VerifiedQuote`: whatever is shown as a quote has come through here.
 * @throws {RangeError} when the span is empty, leaves the text or cuts a character in two.
 */
export function verifyQuote({ articleId, revision, text }: SourceText, { start, end }: Span): VerifiedQuote {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
    throw new RangeError(`no quote at [${start}, ${end}) of a text of ${text.length} code units`);
  }
  if (cutsCharacter(text, start) || cutsCharacter(text, end)) {
    throw new RangeError(`a quote at [${start}, ${end}) would cut a character in two`);
  }
  const prefixStart = Math.max(0, start - CONTEXT_LENGTH);
  const suffixEnd = Math.min(text.length, end + CONTEXT_LENGTH);
  return {
    articleId,
    revision,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(cutsCharacter(text, prefixStart) ? prefixStart + 1 : prefixStart, start),
    suffix: text.slice(end, cutsCharacter(text, suffixEnd) ? suffixEnd - 1 : suffixEnd),
  } as VerifiedQuote;
}

/** Whether the offset lies between the two halves of a surrogate pair. */
function cutsCharacter(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
