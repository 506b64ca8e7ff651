/** What is reported of people in numbers, by the words that say it. */
export interface Aspect {
  readonly name: string;
  readonly label: string;
  readonly words: RegExp;
}

export const ASPECTS: readonly Aspect[] = [
  {
    name: "killed",
    label: "the number killed",
    words:
      /^(?:kill(?:s|ed|ing)?|dead|die[sd]?|dying|deaths?|toll|fatalit(?:y|ies)|perish(?:ed)?|slain|murder(?:ed|s)?|drown(?:ed)?|lives)$/iu,
  },
  {
    name: "injured",
    label: "the number injured",
    words: /^(?:injur(?:ed|es|ing|ies|y)|wound(?:ed|s|ing)?|hurt|hospitali[sz]ed)$/iu,
  },
  { name: "missing", label: "the number missing", words: /^(?:missing|unaccounted)$/iu },
  {
    name: "arrested",
    label: "the number arrested or detained",
    words: /^(?:arrest(?:ed|s|ing)?|detain(?:ed|ing)?|detentions?)$/iu,
  },
  {
    name: "displaced",
    label: "the number displaced or evacuated",
    words: /^(?:displac(?:ed|ing)|evacuat(?:ed|ing|ions?)|fled|flee|homeless)$/iu,
  },
  { name: "rescued", label: "the number rescued", words: /^(?:rescu(?:ed|ing)|saved)$/iu },
  { name: "infected", label: "the number infected", words: /^(?:infect(?:ed|ions?)|cases)$/iu },
];

/** Nouns that count people as such, so that a figure with them is a total and not a part. */
export const WHOLE_NOUNS: ReadonlySet<string> = new Set(
  "people persons person lives dead deaths death victims fatalities casualties killed injured wounded others arrests cases missing".split(
    " ",
  ),
);
