import type { ClaimUnderCheck } from "../check.ts";

/** A headline of three acronyms is none. */
const LEAST_WORDS = 4;

/** Whether a claim is in capitals while its quotes are not. */
export function isShouted({ text, quotes }: ClaimUnderCheck): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < LEAST_WORDS || /\p{Ll}/u.test(text)) return false;
  return quotes.some(({ source, span }) => /\p{Ll}/u.test(source.text.slice(span.start, span.end)));
}
