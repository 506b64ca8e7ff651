import type { Correction } from "../../../briefing/changes/correction.ts";
import { tellCorrections } from "../../../briefing/changes/tell-corrections.ts";
import type { Answer } from "../../../domain/answer.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import { openQuoteList } from "./open-quote-list.ts";

/**
 * Composes the correction of a kept briefing: each quote that no longer stands beside what stands in its place now, numbered
 * anew.
 * @param corrections at least one
 * @throws {RangeError} where the answer is no briefing, or there is nothing to correct
 */
export function composeCorrection(
  { answer }: Pick<KeptAnswer, "answer">,
  corrections: readonly Correction[],
  asOf: Date,
): Answer {
  const { briefing, question, searched } = answer;
  if (briefing === undefined || corrections.length === 0) throw new RangeError("nothing of a briefing to correct");
  const list = openQuoteList({ quotes: [], articles: [] });
  const changes = tellCorrections(corrections, list.add);
  const [quotes, articles] = [list.quotes(), list.articles()];
  return {
    kind: "answer",
    question: `Correction: ${question}`,
    mode: "extractive",
    model: null,
    asOf: asOf.toISOString(),
    claims: [],
    quotes,
    articles,
    notes: [],
    rejected: [],
    searched: { ...searched, articles: articles.length, passages: quotes.length },
    briefing: {
      ...briefing,
      isCorrection: true,
      stories: [],
      changes,
      changesSince: new Date(answer.asOf).toISOString(),
      articles: 0,
      untold: 0,
      undated: { articleIds: [], titles: [], total: 0 },
      feeds: { total: 0, failed: [] },
    },
  };
}
