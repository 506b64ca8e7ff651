import { breathe } from "../../threads/breathe.ts";
import { linkArticles } from "./link-articles.ts";
import { mergeLinked } from "./merge-linked.ts";
import { readSignature, type Signature } from "./read-signature.ts";
import type { StoryArticle } from "./story-article.ts";
import { weighSignatures } from "./weigh-signatures.ts";

/**
 * What the articles of a story must have in common on average. On the even kinds of `eval stories` anything from .22 to .36 finds
 * pairs about as well. Invented articles name more than real ones do: of those, two on one event reach .25 to .45, two on other
 * events mostly less than .2.
 */
const LEAST_LIKENESS = 0.22;

/**
 * Puts articles together that tell the same event. Copies of one voice always stand together. The order of the articles does
 * not matter.
 * @returns every article in one cluster, each sorted by publishing time
 */
export async function clusterStories<A extends StoryArticle>(
  articles: readonly A[],
): Promise<readonly (readonly A[])[]> {
  const sorted = articles.toSorted((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1));
  const voices = [...Map.groupBy(sorted, ({ voice }) => voice).values()];
  const read: Signature[] = [];
  for (const [first] of voices) {
    await breathe();
    read.push(first === undefined ? new Map() : readSignature(first));
  }
  const signatures = await weighSignatures(read);
  const dated = voices.map(([first], index) => ({
    signature: signatures[index] ?? new Map(),
    publishedAt: first?.publishedAt ?? 0,
  }));
  const groups = await mergeLinked(voices.length, await linkArticles(dated), LEAST_LIKENESS);
  const place = new Map(sorted.map((article, index) => [article, index]));
  return groups.map((group) =>
    group.flatMap((index) => voices[index] ?? []).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  );
}
