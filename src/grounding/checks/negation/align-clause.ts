import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { RootedClause, ToldSentence } from "./told-sentence.ts";

export interface AlignedClause {
  readonly clause: RootedClause;
  readonly sentence: ToldSentence;
  readonly score: number;
  /** Whether what is said stands in it, and not only whom or what it is said of. */
  readonly hasHead: boolean;
  /** Whether it says the same of somebody: the verb, or the noun after "be", is the same or nearly so. */
  readonly isSaidAlike: boolean;
  /** Share of the clause's words that stand in it or in the rest of its sentence. */
  readonly coverage: number;
}

/** A head that stands in the other clause weighs more than any other word. */
const HEAD_WEIGHT = 2;
/** A word that only the rest of the sentence holds. */
const CONTEXT_WEIGHT = 0.4;
/** Clauses that score nearly as well as the best may be the one that was meant. */
const NEAR_BEST = 0.8;

/**
 * The clauses of the quotes that tell what a clause of the claim tells, as far as words in common show: the best and those
 * nearly as good. Empty: none has enough in common to compare.
 */
export function alignClause(
  clause: RootedClause,
  within: ToldSentence,
  sentences: readonly ToldSentence[],
): readonly AlignedClause[] {
  const aligned = compareClauses(clause, within, sentences);
  const best = Math.max(0, ...aligned.map(({ score }) => score));
  return aligned.filter(({ score }) => score >= best * NEAR_BEST).sort((a, b) => b.score - a.score);
}

/** All clauses of the quotes that have enough in common with a clause of the claim. */
export function compareClauses(
  clause: RootedClause,
  within: ToldSentence,
  sentences: readonly ToldSentence[],
): readonly AlignedClause[] {
  return sentences.flatMap((sentence) => {
    const common = [...within.roots].filter((root) => sentence.roots.has(root));
    const known = new Set(common);
    return sentence.clauses.flatMap((other): AlignedClause[] => {
      const shared = [...clause.roots].filter((root) => other.roots.has(root));
      const hasHead = [...clause.heads].some((head) => other.heads.has(head) || other.roots.has(head));
      const rest = common.length - shared.filter((root) => known.has(root)).length;
      const others = shared.filter((root) => !clause.heads.has(root)).length;
      const isSame = [...clause.heads].some((head) => other.heads.has(head));
      const isNear = [...clause.heads].some((head) =>
        [...other.heads].some((each) => nearSynonyms.get(head)?.has(each)),
      );
      const held =
        shared.length +
        (isNear && !hasHead ? 1 : 0) +
        [...clause.roots].filter((root) => known.has(root) && !other.roots.has(root)).length;
      const coverage = held / Math.max(1, clause.roots.size);
      const enough = hasHead
        ? shared.length + rest >= 2 || shared.length === clause.roots.size
        : others + (isNear ? 1 : 0) >= 2 && others + (isNear ? 1 : 0) >= clause.roots.size * 0.6;
      if (!enough) return [];
      const score =
        others + (isSame ? HEAD_WEIGHT : hasHead ? HEAD_WEIGHT * 0.75 : isNear ? 1 : 0) + rest * CONTEXT_WEIGHT;
      return [{ clause: other, sentence, score, hasHead: hasHead || isNear, isSaidAlike: isSame || isNear, coverage }];
    });
  });
}
