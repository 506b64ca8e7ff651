const ONLY =
  /(?<!\bnot )\b(?:only|merely|a mere|just(?! (?:over|under|above|below|short|shy)\b))\s(?=(?:(?:about|around|some|approximately|roughly)\s)?(?:[$€£¥]\s?)?(?:\p{Nd}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b))/iu;
const SAYS_ONLY =
  /\b(?:only|mere(?:ly)?|just|barely|hardly|scarcely|alone|sole(?:ly)?|no more than|at most|(?:fewer|less) than|as (?:few|little) as|all but|nothing but|none but)\b/iu;

/** What a claim adds by "only two" to the "two" of its quotes: that it is few, and that there are no others. Null: nothing. */
export function missingOnly(claim: string, quotes: readonly string[]): string | null {
  const only = ONLY.exec(claim)?.[0];
  return only === undefined || quotes.some((quote) => SAYS_ONLY.test(quote)) ? null : only.trim();
}
