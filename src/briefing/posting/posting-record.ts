import type { PostProblem } from "./poster.ts";

/**
 * How far a posting has come. claimed: nothing is made yet. composed: its messages are laid out, some may stand. posted: it stands.
 * unsure: its time passed, and nobody can say whether its first message stands. missed: its time passed before anything could be
 * posted. failed: its time passed while it was refused, or after a part of it was posted.
 */
export const POSTING_STATES = ["claimed", "composed", "posted", "unsure", "missed", "failed"] as const;

export type PostingState = (typeof POSTING_STATES)[number];

/** An attempt to send the next message, whose outcome is not known: it may stand or not. */
export interface Sending {
  /** ISO 8601 date-time, UTC: when the first attempt began. */
  readonly since: string;
  /** The process that made it, and that process's own clock then, which nobody can set: milliseconds. */
  readonly by: string;
  readonly sinceElapsedMs: number;
  readonly attempts: number;
}

/** What is durably known of one posting: of a briefing on a day, or of a correction of one. All times are ISO 8601 date-times, UTC. */
export interface PostingRecord {
  /** The schedule's id, and the date in its zone. */
  readonly schedule: string;
  readonly date: string;
  readonly channel: string | null;
  readonly dueAt: string;
  /** Until when it is tried. */
  readonly giveUpAt: string;
  readonly state: PostingState;
  /** The process that works on it, and until when it is left to it unless it says more; null: nobody. */
  readonly by: string | null;
  readonly until: string | null;
  /** The kept answer that is posted; null until it is composed. */
  readonly answerId: string | null;
  /** How many messages it takes; 0 until it is composed. */
  readonly pages: number;
  /** Ids of the messages that stand, in order. */
  readonly posted: readonly string[];
  readonly sending: Sending | null;
  /** When the first message was known to stand. */
  readonly postedAt: string | null;
  /** Rounds that came to nothing, one after the other, and when the next is due. */
  readonly failures: number;
  readonly retryAt: string | null;
  /** Why it is not posted, or what is amiss with it; null: nothing is. */
  readonly reason: string | null;
  /** What kept the last attempt from being taken; null: nothing did. */
  readonly problem: PostProblem["kind"] | null;
  /** Of a correction: what it corrects, by names of the corrections that stay the same, and the message it replies to. */
  readonly corrects: readonly string[];
  readonly replyTo: string | null;
}
