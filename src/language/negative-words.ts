const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** English words that turn what is said into its contrary. */
export const negativeWords = {
  /** Negate the clause they stand in, as adverbs or as a part of its subject or object; as written, lower case. */
  inClause: set(
    "not n't n’t never no nobody none nothing nowhere neither nor cannot hardly barely scarcely seldom rarely noone",
  ),
  /** By dictionary form: verbs, adjectives and nouns whose complement did not happen: "failed to", "denied having". */
  onComplement: set(
    `fail refuse decline neglect forget deny avoid resist reject dismiss refute prevent stop block bar ban prohibit forbid
    keep discourage deter unable unwilling incapable failure refusal inability denial reluctant cease doubt dispute rebut`,
  ),
  /** Those of them whose own negation says that it did happen: "did not fail to". The others leave it open. */
  twoWay: set("doubt fail neglect forget avoid unable failure inability incapable resist"),
  /** Nouns whose absence leaves open what they speak for: "no evidence that". */
  grounds: set("evidence proof indication sign suggestion hint guarantee certainty confirmation"),
  /** Verbs whose negation is that of the clause they report: "does not believe that it will". */
  raising: set("think believe expect seem appear suppose want plan intend likely"),
} as const;
