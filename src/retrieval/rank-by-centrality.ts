import { analyse } from "../language/analyse.ts";

/** Sentences of fewer terms say too little to stand for an article, however central their words. */
const FEW_TERMS = 5;
/** What opens an article tells most of it in news; halfway down it is worth half as much more than at the end. */
const LEAD_BONUS = 0.5;

/**
 * Scores how much each sentence of a text tells of the whole: the mean weight of its terms, where a term weighs by how many of
 * the sentences hold it, raised towards the opening (after SumBasic, Nenkova and Vanderwende 2005, with the lead bias of news).
 * @returns a score from 0 to about 1.5 for each sentence, in their order
 */
export function rankByCentrality(sentences: readonly string[], language: string | null): readonly number[] {
  const terms = sentences.map((sentence) => [...new Set(analyse(sentence, language).map(({ term }) => term))]);
  const holding = new Map<string, number>();
  for (const term of terms.flat()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const most = Math.max(1, ...holding.values());
  return terms.map((own, index) => {
    if (own.length === 0) return 0;
    const mean = own.reduce((sum, term) => sum + (holding.get(term) ?? 0) / most, 0) / own.length;
    const brevity = Math.min(1, own.length / FEW_TERMS);
    return mean * brevity * (1 + LEAD_BONUS * (1 - index / sentences.length) ** 2);
  });
}
