/** The mean of each named figure over rows that all carry the same names; 0 for no rows. */
export function meanOf<K extends string>(
  names: readonly K[],
  rows: readonly Readonly<Record<K, number>>[],
): Record<K, number> {
  const means = names.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0) / Math.max(1, rows.length)]);
  return Object.fromEntries(means) as Record<K, number>;
}
