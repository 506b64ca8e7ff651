export const VERDICTS = ["good", "bad"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What a member thinks of an answer. */
export interface Feedback {
  readonly answerId: string;
  readonly verdict: Verdict;
  /** Up to 1,000 characters, or null. */
  readonly reason: string | null;
  /** Who says so. */
  readonly user: string;
  /** ISO 8601 date-time, UTC. */
  readonly givenAt: string;
}
