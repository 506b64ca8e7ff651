/** How much more a term in the title counts than one in the body. */
export const TITLE_WEIGHT = 2;

const K1 = 1.2;
const B = 0.75;

/** A guild's passages, as BM25 sees them. */
export interface PassageStatistics {
  readonly totalPassages: number;
  /** Terms of a passage, title and body, on average. */
  readonly meanTokens: number;
  readonly passageFrequency: ReadonlyMap<string, number>;
}

/**
 * Inverse document frequency with one added inside the logarithm, as in Lucene: never negative, so a term in most passages of
 * a small archive still counts for something. FTS5's own is cut off at zero there.
 */
function idf(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** What a passage holds of the query's terms. */
export interface TermCounts {
  /** How often each of the terms stands in the title, and in the passage. */
  readonly titleCounts: readonly number[];
  readonly bodyCounts: readonly number[];
  /** How many terms the passage and its title hold. */
  readonly tokens: number;
}

/**
 * Makes the function that scores passages for a query: BM25 (Robertson and Zaragoza 2009) with title terms counted
 * `TITLE_WEIGHT` times. An engine may find its candidates as it likes; scored here, every engine ranks the same.
 * @param terms those that the counts are of, in their order
 */
export function scorePassages(terms: readonly string[], statistics: PassageStatistics) {
  const { totalPassages, meanTokens, passageFrequency } = statistics;
  const idfs = terms.map((term) => idf(totalPassages, passageFrequency.get(term) ?? 0));
  return ({ titleCounts, bodyCounts, tokens }: TermCounts): number => {
    const norm = K1 * (1 - B + (B * tokens) / Math.max(1, meanTokens));
    return idfs.reduce((score, idf, place) => {
      const count = TITLE_WEIGHT * (titleCounts[place] ?? 0) + (bodyCounts[place] ?? 0);
      return score + (idf * count * (K1 + 1)) / (count + norm);
    }, 0);
  };
}
