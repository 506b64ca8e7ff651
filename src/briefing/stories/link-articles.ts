import { breathe } from "../../threads/breathe.ts";
import type { Signature } from "./read-signature.ts";

/** How alike two articles are, by their places in a list. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Above 0, to 1. */
  readonly likeness: number;
}

export interface Dated {
  readonly signature: Signature;
  readonly publishedAt: number;
}

const MS_PER_DAY = 86_400_000;
/** News of one event thin out: after this many days articles must be e times as alike. */
const DECAY_DAYS = 14;
/** What lies further apart is another story, however alike it is. */
const MOST_DAYS = 8;
/** Links below this are too weak to hold a story together; they count as none. */
const LEAST_LIKENESS = 0.1;
/**
 * What two articles have in common counts up to so many times what they have in common beside the one term that weighs most: a
 * town's name alone makes no event of two that happen there.
 */
const BESIDE_STRONGEST = 2;
/** Links that an article has to earlier ones at most, the strongest: bounds time and memory where all articles are alike. */
const MOST_LINKS = 200;

/**
 * Links articles that are alike: the cosine of their signatures, less the further apart they were published. Pairs are found
 * by an inverted index, so that ten thousand articles are not compared each with each.
 */
export async function linkArticles(articles: readonly Dated[]): Promise<readonly Link[]> {
  const postings = new Map<string, { readonly article: number; readonly weight: number }[]>();
  const links: Link[] = [];
  const shared = new Float64Array(articles.length);
  const strongest = new Float64Array(articles.length);
  for (const [b, { signature, publishedAt }] of articles.entries()) {
    await breathe();
    const touched: number[] = [];
    for (const [term, weight] of signature) {
      for (const { article, weight: other } of postings.get(term) ?? []) {
        if (shared[article] === 0) touched.push(article);
        shared[article] = (shared[article] ?? 0) + weight * other;
        strongest[article] = Math.max(strongest[article] ?? 0, weight * other);
      }
    }
    const found: Link[] = [];
    for (const a of touched) {
      const days = Math.abs(publishedAt - (articles[a]?.publishedAt ?? 0)) / MS_PER_DAY;
      const whole = shared[a] ?? 0;
      const common = Math.min(whole, BESIDE_STRONGEST * (whole - (strongest[a] ?? 0)));
      const likeness = days > MOST_DAYS ? 0 : common * Math.exp(-days / DECAY_DAYS);
      shared[a] = 0;
      strongest[a] = 0;
      if (likeness >= LEAST_LIKENESS) found.push({ a, b, likeness });
    }
    if (found.length > MOST_LINKS) found.sort((x, y) => y.likeness - x.likeness || x.a - y.a);
    links.push(...found.slice(0, MOST_LINKS));
    for (const [term, weight] of signature) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [{ article: b, weight }]);
      else posting.push({ article: b, weight });
    }
  }
  return links;
}
