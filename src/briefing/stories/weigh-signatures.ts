import { commonness } from "../../language/commonness.ts";
import { breathe } from "../../threads/breathe.ts";
import type { Signature } from "./read-signature.ts";

/**
 * How many articles of general prose stand beside those at hand: what is rare among three articles of one event may be rare
 * everywhere, or not.
 */
const BACKGROUND = 300;
/** What more articles than this say tells no event; without a bound, the work grows with the square of their number. */
const COMMON_COUNT = 400;

/** Weighs terms by how rare they are among the articles and in general, and brings each signature to the length 1. */
export async function weighSignatures(signatures: readonly Signature[]): Promise<readonly Signature[]> {
  const holding = new Map<string, number>();
  for (const signature of signatures)
    for (const term of signature.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const rarities = new Map<string, number>();
  for (const [term, count] of holding) {
    const rarity = Math.log((signatures.length + BACKGROUND) / (count + BACKGROUND * commonness(term)));
    if (count <= COMMON_COUNT && rarity > 0) rarities.set(term, rarity);
  }
  const weighed: Signature[] = [];
  for (const signature of signatures) {
    await breathe();
    weighed.push(weigh(signature, rarities));
  }
  return weighed;
}

function weigh(signature: Signature, rarities: ReadonlyMap<string, number>): Signature {
  const weights = [...signature].flatMap(([term, weight]): readonly (readonly [string, number])[] => {
    const rarity = rarities.get(term);
    return rarity === undefined ? [] : [[term, weight * rarity]];
  });
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}
