import { refuseClaim } from "../../grounding/checks/refuse-claim.ts";
import { findSupport } from "../../grounding/find-support.ts";
import type { Statement } from "../../grounding/statement.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";
import { compareWords } from "./compare-words.ts";

/** The share of a sentence's words that its quotes must hold together. Measured: all but a few supported sentences reach it. */
const LEAST_SHARE = 0.7;
/** What one of them must hold where they come from several articles, which may speak of different things. */
const LEAST_BEST_SHARE = 0.4;
/** How many of its words must stand beside a figure in one sentence of theirs. */
const LEAST_BESIDE_FIGURE = 2;
/** Figures in digits, clock times and decimals whole. */
const FIGURE = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;

/** What bears a sentence out; or the quotes that come nearest, and why they do not. */
export interface BearingOut {
  readonly quotes: readonly Statement[];
  readonly refusals: readonly { readonly check: string; readonly reason: string }[];
}

/**
 * Looks for the fewest quotes that bear a sentence out. Stricter than the checks of a claim, whose quotes were chosen by who
 * wrote it: out of a whole archive some sentence or other holds nearly any word.
 */
export function findBearingOut(sentence: string, candidates: readonly Statement[]): BearingOut {
  const { quotes, refusals } = findSupport(sentence, candidates);
  if (refusals.length > 0) return { quotes, refusals };
  const fault = findLack(sentence, quotes);
  if (fault !== null) return { quotes, refusals: [{ check: "coverage", reason: fault }] };
  return { quotes: fewest(sentence, quotes), refusals };
}

function findLack(sentence: string, quotes: readonly Statement[]): string | null {
  const language = quotes[0]?.article.metadata.language ?? null;
  const texts = quotes.map(({ source, span }) => source.text.slice(span.start, span.end));
  const { share, missing } = compareWords(sentence, texts.join("\n"), language);
  if (share < LEAST_SHARE)
    return `The nearest quotes do not speak of ${missing.map((word) => `“${word}”`).join(", ")}.`;
  const adrift = findAdriftFigure(sentence, quotes);
  if (adrift !== null) return `The quotes say “${adrift}” of something else.`;
  const isOneArticle = new Set(quotes.map(({ article }) => article.id)).size === 1;
  const best = Math.max(...texts.map((text) => compareWords(sentence, text, language).share));
  return isOneArticle || best >= LEAST_BEST_SHARE ? null : "No single quote says most of this.";
}

/** A figure that stands only in sentences which speak of hardly anything the sentence speaks of. */
function findAdriftFigure(sentence: string, quotes: readonly Statement[]): string | null {
  const language = quotes[0]?.article.metadata.language ?? null;
  const told = quotes.flatMap(({ source, span }) => {
    const text = source.text.slice(span.start, span.end);
    return segmentSentences(text, language).map(({ start, end }) => text.slice(start, end));
  });
  const adrift = sentence.match(FIGURE)?.find((figure) => {
    const holding = told.filter((text) => text.match(FIGURE)?.includes(figure));
    return (
      holding.length > 0 && holding.every((text) => compareWords(sentence, text, language).count < LEAST_BESIDE_FIGURE)
    );
  });
  return adrift ?? null;
}

/** Leaves out, the last first, each quote without which the others still bear the sentence out. */
function fewest(sentence: string, quotes: readonly Statement[]): readonly Statement[] {
  return quotes.reduceRight<readonly Statement[]>((kept, quote) => {
    const others = kept.filter((other) => other !== quote);
    if (others.length === 0 || findLack(sentence, others) !== null) return kept;
    return refuseClaim({ text: sentence, quotes: others }).length === 0 ? others : kept;
  }, quotes);
}
