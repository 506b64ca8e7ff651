import type { RejectedClaim } from "../../domain/answer.ts";
import type { DraftClaim } from "../../domain/draft.ts";

/** A draft that a check or the judge refused. */
export interface RefusedDraft {
  readonly draft: DraftClaim;
  readonly text: string;
  readonly reasons: readonly string[];
}

/** What a repair made of a draft; null: it passed. */
export interface RepairedDraft {
  readonly draft: DraftClaim;
  readonly refused: RefusedDraft | null;
}

/**
 * What is rejected after a repair. Models leave claims out, turn them around and add others: each repaired claim stands for the
 * refused one that it is most like. A refused claim without a repair stays rejected as it was.
 */
export function rejectAfterRepair(
  refused: readonly RefusedDraft[],
  repaired: readonly RepairedDraft[],
): readonly RejectedClaim[] {
  const repairs = new Map<RefusedDraft, RepairedDraft>();
  const added: RepairedDraft[] = [];
  for (const repair of repaired) {
    const likeness = (claim: RefusedDraft): number => likenessOf(claim.draft, repair.draft);
    const left = refused.filter((claim) => !repairs.has(claim));
    const [nearest] = left.toSorted((a, b) => likeness(b) - likeness(a));
    if (nearest === undefined) added.push(repair);
    else repairs.set(nearest, repair);
  }
  const stays = (claim: RefusedDraft): readonly RefusedDraft[] => {
    const repair = repairs.get(claim);
    if (repair === undefined) return [claim];
    if (repair.refused === null) return [];
    // A claim emptied of its sentences says less of what was wrong than the one before it.
    return [repair.draft.sentences.length === 0 ? claim : repair.refused];
  };
  return [...refused.flatMap(stays), ...added.flatMap((repair) => repair.refused ?? [])].map(({ text, reasons }) => ({
    text,
    reason: reasons.join(" "),
  }));
}

/** 0 to 2: whether both cite a sentence, and the share of words that both hold. */
function likenessOf(a: DraftClaim, b: DraftClaim): number {
  const words = wordsOf(a.text).intersection(wordsOf(b.text)).size;
  const all = wordsOf(a.text).union(wordsOf(b.text)).size;
  const cites = a.sentences.some((id) => b.sentences.includes(id));
  return (cites ? 1 : 0) + (all === 0 ? 0 : words / all);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
