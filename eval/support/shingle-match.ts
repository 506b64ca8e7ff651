/** Shares of the shingles of two texts: in both, only in the extracted one, only in the gold. They add up to 1 or are all 0. */
export interface ShingleMatch {
  readonly both: number;
  readonly onlyExtracted: number;
  readonly onlyGold: number;
}

/** What the benchmark takes for a word: Python's `\w+`, letters, digits and numerals without combining marks. */
const WORD = /[\p{L}\p{N}_]+/gu;

function countShingles(text: string, size: number): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  // A text shorter than one shingle counts as one shingle, an empty text as none.
  const last = Math.max(0, words.length - size);
  for (let start = 0; start <= last && words.length > 0; start++) {
    const shingle = words.slice(start, start + size).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/**
 * Compares two texts by their shingles (runs of `size` words, with their multiplicity), each page weighing the same however
 * long it is: the measure of scrapinghub/article-extraction-benchmark.
 */
export function shingleMatch(gold: string, extracted: string, size = 4): ShingleMatch {
  const goldCounts = countShingles(gold, size);
  const extractedCounts = countShingles(extracted, size);
  let both = 0;
  let goldTotal = 0;
  let extractedTotal = 0;
  for (const [shingle, count] of goldCounts) {
    goldTotal += count;
    both += Math.min(count, extractedCounts.get(shingle) ?? 0);
  }
  for (const count of extractedCounts.values()) extractedTotal += count;
  const all = goldTotal + extractedTotal - both;
  if (all === 0) return { both: 0, onlyExtracted: 0, onlyGold: 0 };
  return { both: both / all, onlyExtracted: (extractedTotal - both) / all, onlyGold: (goldTotal - both) / all };
}
