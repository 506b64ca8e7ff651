const EACH = /\b(?:each(?! other)|apiece)\b/iu;
const SAYS_EACH = /\b(?:each|apiece|every|per|all|both|individually)\b/iu;
const BOTH = /\bboth\b(?![^.;]*\band\b)/iu;
const SAYS_BOTH = /\b(?:both|two|pair|couple|twins?|and|either|neither|each|2)\b/iu;
const EVERY =
  /\b(?:all of|every)\b(?! (?:day|night|week|month|year|morning|evening|hour|time|few|other|single|so|one|\p{Nd}))/iu;
const SAYS_EVERY =
  /\b(?:all(?! but)|every\p{L}*|each|both|entire|whole|any\p{L}*|none|no|neither|nobody|always|total|universal\p{L}*|per)\b/iu;

/**
 * "Each" multiplies a figure, and "both" and "every" are figures: the word of the claim that no quote bears out. Null: none.
 * @param hasFigures whether the claim has figures for "each" to multiply
 */
export function missingMultiple(claim: string, quotes: readonly string[], hasFigures: boolean): string | null {
  const says = (pattern: RegExp) => quotes.some((quote) => pattern.test(quote));
  const each = hasFigures ? EACH.exec(claim)?.[0] : undefined;
  if (each !== undefined && !says(SAYS_EACH)) return each;
  const every = EVERY.exec(claim)?.[0];
  if (every !== undefined && !says(SAYS_EVERY)) return every;
  const both = BOTH.exec(claim)?.[0];
  return both !== undefined && !says(SAYS_BOTH) ? both : null;
}
