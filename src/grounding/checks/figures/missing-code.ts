import type { Span } from "../../../domain/span.ts";
import { foldText } from "../../fold-text.ts";
import type { ClaimUnderCheck } from "../check.ts";
import { readTimes } from "../dates/read-times.ts";
import { isEnglish } from "../is-english.ts";
import type { Quantity } from "./quantity.ts";

const CODE = /[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*(?:[-–—‑./:,'’][\p{L}\p{N}]+)*/gu;

/**
 * The first run of digits, with the letters that belong to it ("F-16", "3-1", "G7"), that was read as neither figure nor
 * time and does not stand in the claim's quotes or their articles' titles. Null: none.
 */
export function missingCode(claim: ClaimUnderCheck, read: readonly Quantity[]): string | null {
  const spans: readonly Span[] = isEnglish(claim)
    ? [...read.map(({ span }) => span), ...readTimes(claim.text).map(({ span }) => span)]
    : [];
  const known = new Set(
    claim.quotes.flatMap(({ source, span, article }) => [
      ...codesOf(source.text.slice(span.start, span.end)),
      ...codesOf(article.metadata.title),
    ]),
  );
  for (const { 0: code, index } of claim.text.matchAll(CODE)) {
    const end = index + code.length;
    if (spans.some((span) => span.start < end && index < span.end)) continue;
    if (!codesOf(code).every((one) => known.has(one)) && !isToldAsVotes(code, claim)) return code;
  }
  return null;
}

/** "52-48" of "52 votes to 48". */
function isToldAsVotes(code: string, { quotes }: ClaimUnderCheck): boolean {
  const [, first, second] = /^(\p{Nd}+)[-–](\p{Nd}+)$/u.exec(code) ?? [];
  const told = new RegExp(
    `(?<![\\p{L}\\p{N}.,])${first}\\s(?:\\p{L}+\\s){0,3}to\\s${second}(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
    "u",
  );
  return first !== undefined && quotes.some(({ source, span }) => told.test(source.text.slice(span.start, span.end)));
}

function codesOf(text: string): readonly string[] {
  return [...foldText(text).folded.matchAll(CODE)].map(([code]) => code.toLowerCase());
}
