type Told = { readonly voice: string; readonly publisher: string | null };

/** Counts independent voices: copies of one text, and articles of one publisher, count once. */
export function countVoices(articles: readonly Told[]): number {
  const groups: Set<string>[] = [];
  for (const { voice, publisher } of articles) {
    const keys = [`voice ${voice}`, ...(publisher === null ? [] : [`publisher ${publisher.toLowerCase()}`])];
    const touched = groups.filter((group) => keys.some((key) => group.has(key)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...keys, ...touched.flatMap((group) => [...group])]));
  }
  return groups.length;
}
