/** A story as it was told before. */
export interface KnownStory {
  readonly id: string;
  readonly articleIds: readonly string[];
}

/** A cluster's story: an id that stays, and whether it was told before. */
export interface NamedStory<A> {
  readonly id: string;
  readonly articles: readonly A[];
  readonly isKnown: boolean;
}

/**
 * Names clusters by the stories they go on: a cluster is the known story that it shares most articles with, and no two are the
 * same one. A new story is named for its first article.
 * @param known the last told first; of two under one id, both count
 */
export function keepStoryIds<A extends { readonly id: string }>(
  clusters: readonly (readonly A[])[],
  known: readonly KnownStory[],
): readonly NamedStory<A>[] {
  const clusterOf = new Map(clusters.flatMap((articles, index) => articles.map(({ id }) => [id, index] as const)));
  const shared = known.flatMap(({ id, articleIds }, age) => {
    const places = articleIds.map((articleId) => clusterOf.get(articleId)).filter((place) => place !== undefined);
    return [...Map.groupBy(places, (place) => place)].map(([index, { length }]) => ({ id, index, length, age }));
  });
  shared.sort((a, b) => b.length - a.length || a.age - b.age || a.index - b.index);
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, index } of shared) {
    if (ids.has(index) || taken.has(id)) continue;
    ids.set(index, id);
    taken.add(id);
  }
  const all = new Set([...taken, ...known.map(({ id }) => id)]);
  return clusters.map((articles, index) => {
    const kept = ids.get(index);
    if (kept !== undefined) return { id: kept, articles, isKnown: true };
    // A part that has split off a story must not take the name that the other part keeps.
    const free = articles.find(({ id }) => !all.has(id));
    return { id: free?.id ?? `${articles.map(({ id }) => id).join("-")}-split`, articles, isKnown: false };
  });
}
