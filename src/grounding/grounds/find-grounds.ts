import type { Span } from "../../domain/span.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";
import type { ClaimUnderCheck } from "../checks/check.ts";
import { isCopied } from "../checks/is-copied.ts";
import { readQuotations } from "../checks/read-quotations.ts";
import { locateVerbatim } from "../locate-verbatim.ts";
import type { Statement } from "../statement.ts";
import { isAddressedToWriter } from "./is-addressed-to-writer.ts";
import { isQuestion } from "./is-question.ts";
import { machineMessages } from "./machine-messages.ts";
import { readImperative } from "./read-imperative.ts";
import { reportsOrder } from "./reports-order.ts";
import { reportsOrderToWriter } from "./reports-order-to-writer.ts";
import { reportsQuestion } from "./reports-question.ts";
import { showsAsSaid } from "./shows-as-said.ts";

/** Why a sentence asserts nothing. */
type Mood =
  | { readonly kind: "question" }
  | { readonly kind: "order"; readonly verb: string }
  | { readonly kind: "address"; readonly text: string };

interface Sentence {
  readonly span: Span;
  readonly mood: Mood | null;
}

/**
 * Finds what a claim may rest on: the sentences of its quotes that state something. Questions, orders, and text that speaks to
 * whoever writes an answer state nothing, whatever words they hold. They do count for a claim that is copied, for what it puts
 * between quotation marks as said or asked, and for a claim that reports the asking or the order.
 * @returns the claim with its grounds in the place of its quotes: the same claim where all of them count; no quotes: nothing does
 */
export function findGrounds(claim: ClaimUnderCheck): ClaimUnderCheck {
  const read = claim.quotes.map((quote) => ({ quote, sentences: readSentences(quote) }));
  if (read.every(({ sentences }) => sentences.every(({ mood }) => mood === null)) || isCopied(claim)) return claim;
  const stated = read.flatMap(({ quote, sentences }) => [
    ...sentences.filter(({ mood }) => mood === null).map(({ span }) => quote.source.text.slice(span.start, span.end)),
    ...Object.values(quote.article.metadata).filter((fact) => typeof fact === "string"),
  ]);
  const quotes = read.flatMap(({ quote, sentences }): readonly Statement[] => {
    const spans = sentences.flatMap(({ span, mood }) =>
      mood === null || isReported(claim.text, mood) ? [span] : shownSpans(claim.text, quote, span, mood, stated),
    );
    return runsOf(quote, spans);
  });
  return { ...claim, quotes };
}

function readSentences({ article, source, span }: Statement): readonly Sentence[] {
  const { language } = article.metadata;
  const messages = machineMessages(source);
  const sentences = segmentSentences(source.text.slice(span.start, span.end), language).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
  return sentences.map((each) => {
    const text = source.text.slice(each.start, each.end);
    const isMessage = messages.some(({ start, end }) => start < each.end && each.start < end);
    return { span: each, mood: isMessage ? { kind: "address", text } : moodOf(text, language) };
  });
}

/** Every check of an answer meets the same sentences: what a text's mood is does not change. */
function moodOf(text: string, language: string | null): Mood | null {
  if (isAddressedToWriter(text)) return { kind: "address", text };
  if (isQuestion(text)) return { kind: "question" };
  if ((language ?? "en") !== "en") return null;
  const verb = readImperative(text);
  return verb === null ? null : { kind: "order", verb };
}

function isReported(text: string, mood: Mood): boolean {
  if (mood.kind === "order") return reportsOrder(text, mood.verb);
  return mood.kind === "address" ? reportsOrderToWriter(text, mood.text) : reportsQuestion(text);
}

/** The words of a sentence that the claim shows between quotation marks, as said. */
function shownSpans(
  text: string,
  { source }: Statement,
  span: Span,
  mood: Mood,
  stated: readonly string[],
): readonly Span[] {
  if (!showsAsSaid(text, stated, mood.kind !== "address")) return [];
  const slice = source.text.slice(span.start, span.end);
  return (readQuotations(text) ?? []).flatMap(({ start, end }) =>
    sharedWith(slice, text.slice(start, end)).map((found) => ({
      start: span.start + found.start,
      end: span.start + found.end,
    })),
  );
}

/** Where a quotation stands in a sentence; the whole of it where the quotation holds it among others. */
function sharedWith(sentence: string, quotation: string): readonly Span[] {
  const within = locateVerbatim(sentence, quotation);
  if (within.length > 0) return within;
  return locateVerbatim(quotation, sentence).length > 0 ? [{ start: 0, end: sentence.length }] : [];
}

/** Spans as statements: those with nothing but space between them are one. */
function runsOf({ article, source }: Statement, spans: readonly Span[]): readonly Statement[] {
  const runs: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last !== undefined && source.text.slice(last.end, span.start).trim() === "")
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else runs.push(span);
  }
  return runs.map((span) => ({ article, source, span }));
}
