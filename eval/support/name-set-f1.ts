function fold(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.map((name) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()).filter((name) => name !== ""),
  );
}

/** F1 of two sets of names, compared without case; 1 where both are empty. */
export function nameSetF1(gold: readonly string[], found: readonly string[]): number {
  const goldNames = fold(gold);
  const foundNames = fold(found);
  if (goldNames.size + foundNames.size === 0) return 1;
  const both = [...goldNames].filter((name) => foundNames.has(name)).length;
  return (2 * both) / (goldNames.size + foundNames.size);
}
