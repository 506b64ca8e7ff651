import { analyse } from "../../language/analyse.ts";
import { nearSynonyms } from "../../language/near-synonyms.ts";
import type { Statement } from "../statement.ts";

const MAX_SENTENCES = 7;
/** A sentence that adds less than this share of the text's weight is not worth reading. */
const LEAST_GAIN = 0.025;
/** How much a near-synonym counts beside the word itself. */
const SYNONYM_WEIGHT = 0.4;
/** How much heavier a name or a figure counts than another word as rare. */
const MARK_WEIGHT = 1.5;
/** How much a sentence's whole match counts beside what it adds: sentences that tell the same event back each other. */
const WHOLE_WEIGHT = 0.25;
/** What a neighbour of a chosen sentence gains, as a share of the text's weight: runs read better than scattered sentences. */
const NEIGHBOUR_GAIN = 0.05;

/** A content term of the text, with how well each candidate carries it. */
interface Term {
  readonly weight: number;
  /** By candidate: 1 the term itself, less a near-synonym, 0 neither. */
  readonly strengths: readonly number[];
}

/**
 * Chooses the fewest sentences that carry a text's content: a greedy cover of its terms, weighted by their rarity among
 * the candidates (the BM25 idf), names and figures heavier. Best first.
 */
export function chooseSentences(text: string, candidates: readonly Statement[]): readonly Statement[] {
  const terms = readTerms(text, candidates);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const covered = terms.map(() => 0);
  const chosen: number[] = [];
  const scoreOf = (index: number): number => {
    let gain = 0;
    let whole = 0;
    for (const [at, { weight, strengths }] of terms.entries()) {
      const strength = strengths[index] ?? 0;
      whole += weight * strength;
      gain += weight * Math.max(0, strength - (covered[at] ?? 0));
    }
    if (gain < LEAST_GAIN * total || gain === 0) return 0;
    const isNear = chosen.some((other) => Math.abs(other - index) === 1);
    return gain + WHOLE_WEIGHT * whole + (isNear ? NEIGHBOUR_GAIN * total : 0);
  };
  while (chosen.length < MAX_SENTENCES) {
    let best = -1;
    let bestScore = 0;
    for (const index of candidates.keys()) {
      const score = chosen.includes(index) ? 0 : scoreOf(index);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    if (best < 0) break;
    chosen.push(best);
    for (const [at, { strengths }] of terms.entries()) covered[at] = Math.max(covered[at] ?? 0, strengths[best] ?? 0);
  }
  return chosen.flatMap((index) => candidates[index] ?? []);
}

function readTerms(text: string, candidates: readonly Statement[]): readonly Term[] {
  const language = candidates[0]?.article.metadata.language ?? null;
  const held = candidates.map(
    ({ source, span }) => new Set(analyse(source.text.slice(span.start, span.end), language).map(({ term }) => term)),
  );
  const isMark = new Map<string, boolean>();
  for (const { term, kind, span } of analyse(text, language))
    isMark.set(
      term,
      isMark.get(term) || kind === "number" || kind === "acronym" || /^\p{Lu}/u.test(text.slice(span.start)),
    );
  return [...isMark].flatMap(([term, marked]) => {
    const near = language === "en" ? [...(nearSynonyms.get(term) ?? [])] : [];
    const strengths = held.map((terms) =>
      terms.has(term) ? 1 : near.some((other) => terms.has(other)) ? SYNONYM_WEIGHT : 0,
    );
    const frequency = strengths.filter((strength) => strength > 0).length;
    if (frequency === 0) return [];
    const rarity = Math.log(1 + (held.length - frequency + 0.5) / (frequency + 0.5));
    return [{ weight: rarity * (marked ? MARK_WEIGHT : 1), strengths }];
  });
}
