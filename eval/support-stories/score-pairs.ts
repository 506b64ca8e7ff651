/** How well groups keep together what belongs together, counted by pairs. */
export interface PairScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param truth what each item belongs to @param given what it was put into; the same items */
export function scorePairs(truth: ReadonlyMap<string, string>, given: ReadonlyMap<string, string>): PairScores {
  const cells = new Map<string, number>();
  for (const [item, event] of truth) {
    const cell = `${event}\n${given.get(item)}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const pairs = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const sizes = (groups: ReadonlyMap<string, string>) =>
    [...Map.groupBy([...truth.keys()], (item) => groups.get(item) ?? "").values()].map(({ length }) => length);
  const both = pairs(cells.values());
  const found = pairs(sizes(given));
  const wanted = pairs(sizes(truth));
  const precision = found === 0 ? 1 : both / found;
  const recall = wanted === 0 ? 1 : both / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
