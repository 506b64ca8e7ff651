/** Planted lies that the checks do not see yet, and honest twins that they refuse, by why. */
export interface KnownGap {
  readonly why: string;
  readonly lies: readonly string[];
  readonly twins: readonly string[];
}

/** What falls short, told openly: a test asserts that it does, so that whoever mends a gap is made to take it out here. */
export const KNOWN_GAPS: readonly KnownGap[] = [
  {
    why: "Shares and exceptions (“all but two of”, “one of”, “a third more than”) are not read.",
    lies: ["The work was planned to cost $75 million."],
    twins: [],
  },
];
