import type { PassageHit } from "../archive/archive.ts";
import { breathe } from "../threads/breathe.ts";
import type { QuestionTerm } from "./analysed-question.ts";
import type { RankedPassage } from "./retrieval.ts";

/** Robertson's defaults for BM25. */
const K1 = 1.2;
const B = 0.75;
const TITLE_WEIGHT = 1.5;
/** What the passage itself counts beside its article: .25 to .6 were measured on TIME and WiCE, and differ by a point at most. */
const PASSAGE_SHARE = 0.45;

/** Passages ranked before others may have their turn: a fraction of a millisecond. */
const STEP = 50;

export interface WeightedTerm extends QuestionTerm {
  readonly idf: number;
}

type Terms = ReadonlyMap<string, WeightedTerm>;

type Counts = ReadonlyMap<string, number>;

interface Scored {
  readonly hit: PassageHit;
  readonly own: number;
  readonly coverage: number;
  readonly body: Counts;
  readonly title: Counts;
}

const worth = ({ weight, idf }: WeightedTerm): number => weight * idf;

function bm25(counts: Counts, terms: Terms, length: number): number {
  const norm = K1 * (1 - B + B * length);
  let score = 0;
  for (const [term, count] of counts) {
    const known = terms.get(term);
    if (known) score += (worth(known) * count * (K1 + 1)) / (count + norm);
  }
  return score;
}

function countTerms(words: string, terms: Terms, weight: number): Counts {
  const counts = new Map<string, number>();
  for (const word of words.split(" ")) if (terms.has(word)) counts.set(word, (counts.get(word) ?? 0) + weight);
  return counts;
}

function add(counts: Map<string, number>, more: Counts): Map<string, number> {
  for (const [term, count] of more) counts.set(term, (counts.get(term) ?? 0) + count);
  return counts;
}

/** BM25 of each article over what its candidate passages hold; passages that are no candidates hold next to nothing. */
function scoreArticles(scored: readonly Scored[], terms: Terms): ReadonlyMap<string, number> {
  const articles = new Map<string, { readonly tokens: number; readonly counts: Map<string, number> }>();
  for (const { hit, body, title } of scored) {
    const { articleId } = hit.passage;
    const article = articles.get(articleId) ?? { tokens: hit.articleTokens, counts: new Map(title) };
    add(article.counts, body);
    articles.set(articleId, article);
  }
  const mean = [...articles.values()].reduce((sum, { tokens }) => sum + tokens, 0) / Math.max(1, articles.size);
  return new Map([...articles].map(([id, { tokens, counts }]) => [id, bm25(counts, terms, tokens / mean)]));
}

/**
 * Ranks candidate passages by BM25 of their article and of their own, with the question's term weights. The sum ranks better
 * than either alone (TIME, WiCE, CLAPnq): the article is about the question as a whole, the passage says where. Pairs of terms
 * that stand close together, coverage and feedback from the best articles were measured and gained nothing.
 */
export async function rankPassages(
  hits: readonly PassageHit[],
  terms: readonly WeightedTerm[],
): Promise<readonly RankedPassage[]> {
  const byTerm: Terms = new Map(terms.map((term) => [term.term, term]));
  const total = terms.reduce((sum, term) => sum + worth(term), 0);
  const lengths = hits.map((hit) => hit.bodyTerms.split(" ").length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, hits.length);
  const scored: Scored[] = [];
  for (const [index, hit] of hits.entries()) {
    if (index % STEP === 0) await breathe();
    const body = countTerms(hit.bodyTerms, byTerm, 1);
    const title = countTerms(hit.titleTerms, byTerm, TITLE_WEIGHT);
    const counts = add(new Map(body), title);
    const covered = terms.filter(({ term }) => counts.has(term)).reduce((sum, term) => sum + worth(term), 0);
    const own = bm25(counts, byTerm, (lengths[index] ?? mean) / mean);
    scored.push({ hit, own, body, title, coverage: total > 0 ? covered / total : 0 });
  }
  const articles = scoreArticles(scored, byTerm);
  return scored
    .map(({ hit, own, coverage }) => ({
      passage: hit.passage,
      score: PASSAGE_SHARE * own + (articles.get(hit.passage.articleId) ?? 0),
      coverage,
    }))
    .sort((a, b) => b.score - a.score);
}
