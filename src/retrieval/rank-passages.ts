import type { PassageHit } from "../archive/archive.ts";
import type { QuestionTerm } from "./analysed-question.ts";
import type { RankedPassage } from "./retrieval.ts";

/** Robertson's defaults for BM25. */
const K1 = 1.2;
const B = 0.75;
const TITLE_WEIGHT = 1.5;
/** What the passage itself counts beside its article: .25 to .6 were measured on TIME and WiCE, and differ by a point at most. */
const PASSAGE_SHARE = 0.45;

export interface WeightedTerm extends QuestionTerm {
  readonly idf: number;
}

/** What each of the question's terms is worth, or how often it stands somewhere, in the question's order. */
type PerTerm = readonly number[];

interface Scored {
  readonly hit: PassageHit;
  readonly own: number;
  readonly coverage: number;
}

function bm25(counts: PerTerm, worths: PerTerm, length: number): number {
  const norm = K1 * (1 - B + B * length);
  return counts.reduce((score, count, place) => score + ((worths[place] ?? 0) * count * (K1 + 1)) / (count + norm), 0);
}

function withTitle(counts: PerTerm, { titleCounts }: PassageHit): PerTerm {
  return counts.map((count, place) => count + TITLE_WEIGHT * (titleCounts[place] ?? 0));
}

/** BM25 of each article over what its candidate passages hold; passages that are no candidates hold next to nothing. */
function scoreArticles(hits: readonly PassageHit[], worths: PerTerm): ReadonlyMap<string, number> {
  const articles = new Map<string, { readonly tokens: number; readonly counts: PerTerm }>();
  for (const hit of hits) {
    const { articleId } = hit.passage;
    const { tokens, counts } = articles.get(articleId) ?? {
      tokens: hit.articleTokens,
      counts: withTitle(
        worths.map(() => 0),
        hit,
      ),
    };
    articles.set(articleId, { tokens, counts: counts.map((count, place) => count + (hit.bodyCounts[place] ?? 0)) });
  }
  const mean = [...articles.values()].reduce((sum, { tokens }) => sum + tokens, 0) / Math.max(1, articles.size);
  return new Map([...articles].map(([id, { tokens, counts }]) => [id, bm25(counts, worths, tokens / mean)]));
}

/**
 * Ranks candidate passages by BM25 of their article and of their own, with the question's term weights. The sum ranks better
 * than either alone (TIME, WiCE, CLAPnq): the article is about the question as a whole, the passage says where. Pairs of terms
 * that stand close together, coverage and feedback from the best articles were measured and gained nothing.
 * @param terms those that the hits were searched by, in their order
 */
export function rankPassages(hits: readonly PassageHit[], terms: readonly WeightedTerm[]): readonly RankedPassage[] {
  const worths = terms.map(({ weight, idf }) => weight * idf);
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const mean = Math.max(1, hits.reduce((sum, { bodyTokens }) => sum + bodyTokens, 0) / Math.max(1, hits.length));
  const scored = hits.map((hit): Scored => {
    const counts = withTitle(hit.bodyCounts, hit);
    const covered = worths.reduce((sum, worth, place) => sum + ((counts[place] ?? 0) > 0 ? worth : 0), 0);
    return {
      hit,
      own: bm25(counts, worths, hit.bodyTokens / mean),
      coverage: total > 0 ? covered / total : 0,
    };
  });
  const articles = scoreArticles(hits, worths);
  return scored
    .map(({ hit, own, coverage }) => ({
      passage: hit.passage,
      score: PASSAGE_SHARE * own + (articles.get(hit.passage.articleId) ?? 0),
      coverage,
    }))
    .sort((a, b) => b.score - a.score);
}
