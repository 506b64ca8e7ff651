/** One claim as a model wrote it: untrusted. It names sentences by id; there is no field in which it could write a quote. */
export interface DraftClaim {
  readonly text: string;
  /** Ids of the sentences it says it rests on. */
  readonly sentences: readonly string[];
  /** For a timeline: the day, month or year the claim tells of, ISO 8601 (`2025-11-18`, `2025-11`, `2025`), as the model read it. */
  readonly date?: string | null;
  /** For a briefing: which story the claim belongs to, from 1; 0 or absent for the bottom line. */
  readonly story?: number | null;
}
