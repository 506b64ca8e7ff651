import type { SourceText } from "../domain/source-text.ts";
import type { Span } from "../domain/span.ts";
import { isHeading } from "../language/is-heading.ts";
import { segmentSentences } from "../language/segment-sentences.ts";
import type { ClaimUnderCheck } from "./checks/check.ts";
import { missingNames } from "./checks/names/missing-names.ts";
import type { Statement } from "./statement.ts";

/** Words that lean on what was said before: pronouns, and a subject that is taken for known. */
const LEANS =
  /\b(?:he|she|they|him|her|hers|them|his|their|theirs|it|its|this|these|those|such|both)\b|^\P{L}*(?:the|that|those) /iu;

/**
 * Grows a quote by the sentence before it where the claim names what the quote only points at: the claim says "Halden", the
 * quote "He resigned", and the sentence before it in the same article "Halden was asked." The reader then sees the name.
 * A quote grows by one sentence at most, within its paragraph or from its first sentence into the paragraph before, and
 * never over a heading.
 */
export function widenQuotes(claim: ClaimUnderCheck): ClaimUnderCheck {
  let quotes = claim.quotes;
  for (const [index, quote] of claim.quotes.entries()) {
    const missing = missingNames({ ...claim, quotes }, "quotes");
    if (missing.length === 0) break;
    const grown = growBack(quote);
    if (grown === null) continue;
    const wider = quotes.with(index, grown);
    if (missingNames({ ...claim, quotes: wider }, "quotes").length < missing.length) quotes = wider;
  }
  return { ...claim, quotes };
}

/** Null where the quote leans on nothing, or nothing stands before it. */
function growBack({ article, source, span }: Statement): Statement | null {
  if (!LEANS.test(source.text.slice(span.start, span.end))) return null;
  const before = sentencesOf(source, article.metadata.language).findLast(({ end }) => end <= span.start);
  if (before === undefined || isHeading(source.text, before)) return null;
  if (source.text.slice(before.end, span.start).trim() !== "") return null;
  return { article, source, span: { start: before.start, end: span.end } };
}

/** The sentences of the texts that are being cited, so that each is cut once. */
const known = new WeakMap<SourceText, readonly Span[]>();

function sentencesOf(source: SourceText, language: string | null): readonly Span[] {
  const sentences = known.get(source) ?? segmentSentences(source.text, language);
  known.set(source, sentences);
  return sentences;
}
