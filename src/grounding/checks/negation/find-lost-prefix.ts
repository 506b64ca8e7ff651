import type { ToldClaim } from "./read-claim.ts";

/** With the word behind it: "non-English speakers" may be "people who speak little English". */
const NEGATED = /\bnon-?(\p{L}{4,} \p{L}+)/giu;

/**
 * Looks for a word that the quotes have only with a "non" before it and the claim without ("a binding vote" of "a non-binding
 * vote"), or the other way round. @returns why it is refused, or null
 */
export function findLostPrefix({ sentences, quoted }: ToldClaim): string | null {
  const [claimed, told] = [sentences, quoted].map((texts) => texts.map(({ text }) => text.toLowerCase()).join("\n"));
  if (claimed === undefined || told === undefined) return null;
  return (
    findBare(told, claimed, (word) => `The quote says “non-${word}”; the claim says “${word}”.`) ??
    findBare(claimed, told, (word) => `The claim says “non-${word}”; the quote says “${word}”.`)
  );
}

/** A word and its next that one text has only negated and the other only bare. */
function findBare(negated: string, bare: string, explain: (word: string) => string): string | null {
  for (const [, word = ""] of negated.matchAll(NEGATED)) {
    const hasBare = (text: string) => new RegExp(`(?<![-\\p{L}])${word}(?!\\p{L})`, "u").test(text);
    const hasNegated = new RegExp(`\\bnon-?\\s?${word}`, "u").test(bare);
    if (hasBare(bare) && !hasNegated && !hasBare(negated) && !/\b(?:not|no|never|without|un\p{L}+|less)\b/u.test(bare))
      return explain(word);
  }
  return null;
}
