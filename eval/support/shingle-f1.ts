import type { ShingleMatch } from "./shingle-match.ts";

export interface PrecisionRecall {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Precision and recall averaged over pages and the F1 of the two averages, as scrapinghub/article-extraction-benchmark
 * reports them: pages without extracted text do not enter the precision, pages without gold text not the recall.
 */
export function shingleF1(pages: readonly ShingleMatch[]): PrecisionRecall {
  const precision = mean(
    pages
      .filter((page) => page.both + page.onlyExtracted > 0)
      .map((page) => page.both / (page.both + page.onlyExtracted)),
  );
  const recall = mean(
    pages.filter((page) => page.both + page.onlyGold > 0).map((page) => page.both / (page.both + page.onlyGold)),
  );
  const sum = precision + recall;
  return { f1: sum === 0 ? 0 : (2 * precision * recall) / sum, precision, recall };
}
